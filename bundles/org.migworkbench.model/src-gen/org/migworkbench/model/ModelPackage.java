/**
 */
package org.migworkbench.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A data centre, its virtual machines, and the live migrations and experiments to be simulated on it. Sizes are in bytes, times in nanoseconds and rates in bytes a second.
 * <!-- end-model-doc -->
 * @see org.migworkbench.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://migworkbench.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "model";

	/**
	 * The package content type ID.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eCONTENT_TYPE = "org.migworkbench.model.document";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.migworkbench.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.DocumentImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Data Center</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__DATA_CENTER = 1;

	/**
	 * The feature id for the '<em><b>Workloads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__WORKLOADS = 2;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__POLICIES = 3;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SCENARIOS = 4;

	/**
	 * The feature id for the '<em><b>Experiments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__EXPERIMENTS = 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NOTES = 6;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.ElementImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = 2;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.NodeImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getNode()
	 * @generated
	 */
	int NODE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__X = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__Y = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__WIDTH = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__HEIGHT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.DataCenterImpl <em>Data Center</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.DataCenterImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getDataCenter()
	 * @generated
	 */
	int DATA_CENTER = 3;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CENTER__SITES = 0;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CENTER__LINKS = 1;

	/**
	 * The number of structural features of the '<em>Data Center</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_CENTER_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.SiteImpl <em>Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.SiteImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getSite()
	 * @generated
	 */
	int SITE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__DESCRIPTION = NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__HOSTS = NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.HostImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__DESCRIPTION = NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Cpu Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CPU_CORES = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MEMORY_BYTES = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Nic Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NIC_BYTES_PER_SECOND = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Most Outgoing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MOST_OUTGOING = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Most Incoming</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MOST_INCOMING = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Vms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__VMS = NODE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = NODE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.LinkImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__BYTES_PER_SECOND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Latency Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LATENCY_NANOS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__SOURCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TARGET = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.VirtualMachineImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getVirtualMachine()
	 * @generated
	 */
	int VIRTUAL_MACHINE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DESCRIPTION = NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__MEMORY_BYTES = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Page Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PAGE_SIZE_BYTES = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Vcpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__VCPUS = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Non Zero Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NON_ZERO_BYTES = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CONTENT = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Words Per Write</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__WORDS_PER_WRITE = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Content Places</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CONTENT_PLACES = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Content Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CONTENT_DATA = NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Write Fault Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__WRITE_FAULT_NANOS = NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Free Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__FREE_BYTES = NODE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Cache Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__CACHE_BYTES = NODE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Kernel Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__KERNEL_BYTES = NODE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Workloads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__WORKLOADS = NODE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Traffic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__TRAFFIC = NODE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Disk Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_BYTES = NODE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Disk Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_BLOCK_BYTES = NODE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Disk Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_USED_BYTES = NODE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Disk Non Zero Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES = NODE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Disk Read Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND = NODE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Disk Write Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND = NODE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Disk Wait Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_WAIT_SHARE = NODE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Disk Workloads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__DISK_WORKLOADS = NODE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Stream</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__STREAM = NODE_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_FEATURE_COUNT = NODE_FEATURE_COUNT + 23;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.ParameterImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.WorkloadImpl <em>Workload</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.WorkloadImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getWorkload()
	 * @generated
	 */
	int WORKLOAD = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vcpu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__VCPU = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__PARAMETERS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Workload</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.PolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.PolicyImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getPolicy()
	 * @generated
	 */
	int POLICY = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__PARAMETERS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Overrides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__OVERRIDES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.PolicyPartImpl <em>Policy Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.PolicyPartImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getPolicyPart()
	 * @generated
	 */
	int POLICY_PART = 11;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_PART__KIND = 0;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_PART__PARAMETERS = 1;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_PART__ENABLED = 2;

	/**
	 * The number of structural features of the '<em>Policy Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_PART_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.MigrationImpl <em>Migration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.MigrationImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getMigration()
	 * @generated
	 */
	int MIGRATION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Vm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__VM = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__START_NANOS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__POLICY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bandwidth Limit Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Downtime Limit Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__DOWNTIME_LIMIT_NANOS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Timeout Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__TIMEOUT_NANOS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Max Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION__MAX_ROUNDS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Migration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.ScenarioImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Migrations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__MIGRATIONS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__SEED = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Faults</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__FAULTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.TrafficImpl <em>Traffic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.TrafficImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getTraffic()
	 * @generated
	 */
	int TRAFFIC = 14;

	/**
	 * The feature id for the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__PEER = 0;

	/**
	 * The feature id for the '<em><b>Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__BYTES_PER_SECOND = 1;

	/**
	 * The feature id for the '<em><b>Network Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC__NETWORK_BOUND = 2;

	/**
	 * The number of structural features of the '<em>Traffic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.FaultImpl <em>Fault</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.FaultImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getFault()
	 * @generated
	 */
	int FAULT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__LINK = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Migration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__MIGRATION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__TRIGGER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__ROUND = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Delay Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__DELAY_NANOS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Duration Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__DURATION_NANOS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT__FACTOR = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Fault</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.ExperimentImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Scenario</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SCENARIO = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__POLICIES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Workloads</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__WORKLOADS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Repetitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__REPETITIONS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__BASELINE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Published Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__PUBLISHED_FIGURES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.PublishedFigureImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getPublishedFigure()
	 * @generated
	 */
	int PUBLISHED_FIGURE = 17;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__METRIC = 0;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__POLICY = 1;

	/**
	 * The feature id for the '<em><b>Workload</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__WORKLOAD = 2;

	/**
	 * The feature id for the '<em><b>Difference Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__DIFFERENCE_PERCENT = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE__SOURCE = 4;

	/**
	 * The number of structural features of the '<em>Published Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.impl.NoteImpl
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DESCRIPTION = NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__X = NODE__X;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__Y = NODE__Y;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__WIDTH = NODE__WIDTH;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__HEIGHT = NODE__HEIGHT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.ContentKind <em>Content Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.ContentKind
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getContentKind()
	 * @generated
	 */
	int CONTENT_KIND = 19;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.ContentPlaces <em>Content Places</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.ContentPlaces
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getContentPlaces()
	 * @generated
	 */
	int CONTENT_PLACES = 20;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.ContentData <em>Content Data</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.ContentData
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getContentData()
	 * @generated
	 */
	int CONTENT_DATA = 21;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.ExperimentMetric <em>Experiment Metric</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.ExperimentMetric
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getExperimentMetric()
	 * @generated
	 */
	int EXPERIMENT_METRIC = 22;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.FaultKind <em>Fault Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.FaultKind
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getFaultKind()
	 * @generated
	 */
	int FAULT_KIND = 23;

	/**
	 * The meta object id for the '{@link org.migworkbench.model.FaultTrigger <em>Fault Trigger</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.migworkbench.model.FaultTrigger
	 * @see org.migworkbench.model.impl.ModelPackageImpl#getFaultTrigger()
	 * @generated
	 */
	int FAULT_TRIGGER = 24;


	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.migworkbench.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Document#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.migworkbench.model.Document#getVersion()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Version();

	/**
	 * Returns the meta object for the containment reference '{@link org.migworkbench.model.Document#getDataCenter <em>Data Center</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Data Center</em>'.
	 * @see org.migworkbench.model.Document#getDataCenter()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_DataCenter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Document#getWorkloads <em>Workloads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workloads</em>'.
	 * @see org.migworkbench.model.Document#getWorkloads()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Workloads();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Document#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.migworkbench.model.Document#getPolicies()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Policies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Document#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see org.migworkbench.model.Document#getScenarios()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Scenarios();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Document#getExperiments <em>Experiments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experiments</em>'.
	 * @see org.migworkbench.model.Document#getExperiments()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Experiments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Document#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.migworkbench.model.Document#getNotes()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Notes();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.migworkbench.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.migworkbench.model.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.migworkbench.model.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.migworkbench.model.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.migworkbench.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Node#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.migworkbench.model.Node#getX()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_X();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Node#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.migworkbench.model.Node#getY()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Node#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.migworkbench.model.Node#getWidth()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Node#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.migworkbench.model.Node#getHeight()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Height();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.DataCenter <em>Data Center</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Center</em>'.
	 * @see org.migworkbench.model.DataCenter
	 * @generated
	 */
	EClass getDataCenter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.DataCenter#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sites</em>'.
	 * @see org.migworkbench.model.DataCenter#getSites()
	 * @see #getDataCenter()
	 * @generated
	 */
	EReference getDataCenter_Sites();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.DataCenter#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.migworkbench.model.DataCenter#getLinks()
	 * @see #getDataCenter()
	 * @generated
	 */
	EReference getDataCenter_Links();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see org.migworkbench.model.Site
	 * @generated
	 */
	EClass getSite();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Site#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.migworkbench.model.Site#getHosts()
	 * @see #getSite()
	 * @generated
	 */
	EReference getSite_Hosts();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.migworkbench.model.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Host#getCpuCores <em>Cpu Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu Cores</em>'.
	 * @see org.migworkbench.model.Host#getCpuCores()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_CpuCores();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Host#getMemoryBytes <em>Memory Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Bytes</em>'.
	 * @see org.migworkbench.model.Host#getMemoryBytes()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_MemoryBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Host#getNicBytesPerSecond <em>Nic Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nic Bytes Per Second</em>'.
	 * @see org.migworkbench.model.Host#getNicBytesPerSecond()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_NicBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Host#getMostOutgoing <em>Most Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most Outgoing</em>'.
	 * @see org.migworkbench.model.Host#getMostOutgoing()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_MostOutgoing();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Host#getMostIncoming <em>Most Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most Incoming</em>'.
	 * @see org.migworkbench.model.Host#getMostIncoming()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_MostIncoming();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Host#getVms <em>Vms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vms</em>'.
	 * @see org.migworkbench.model.Host#getVms()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Vms();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.migworkbench.model.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Link#getBytesPerSecond <em>Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes Per Second</em>'.
	 * @see org.migworkbench.model.Link#getBytesPerSecond()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_BytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Link#getLatencyNanos <em>Latency Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Nanos</em>'.
	 * @see org.migworkbench.model.Link#getLatencyNanos()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_LatencyNanos();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Link#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.migworkbench.model.Link#getSource()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Source();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Link#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.migworkbench.model.Link#getTarget()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Target();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.VirtualMachine <em>Virtual Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Machine</em>'.
	 * @see org.migworkbench.model.VirtualMachine
	 * @generated
	 */
	EClass getVirtualMachine();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getMemoryBytes <em>Memory Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getMemoryBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_MemoryBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getPageSizeBytes <em>Page Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Size Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getPageSizeBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_PageSizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getVcpus <em>Vcpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vcpus</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getVcpus()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Vcpus();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getNonZeroBytes <em>Non Zero Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Non Zero Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getNonZeroBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_NonZeroBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getContent()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getWordsPerWrite <em>Words Per Write</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words Per Write</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getWordsPerWrite()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_WordsPerWrite();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getContentPlaces <em>Content Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Places</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getContentPlaces()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_ContentPlaces();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getContentData <em>Content Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Data</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getContentData()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_ContentData();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getWriteFaultNanos <em>Write Fault Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Fault Nanos</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getWriteFaultNanos()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_WriteFaultNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getFreeBytes <em>Free Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getFreeBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_FreeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getCacheBytes <em>Cache Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cache Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getCacheBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_CacheBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getKernelBytes <em>Kernel Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getKernelBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_KernelBytes();

	/**
	 * Returns the meta object for the reference list '{@link org.migworkbench.model.VirtualMachine#getWorkloads <em>Workloads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Workloads</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getWorkloads()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Workloads();

	/**
	 * Returns the meta object for the containment reference '{@link org.migworkbench.model.VirtualMachine#getTraffic <em>Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Traffic</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getTraffic()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Traffic();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getDiskBytes <em>Disk Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_DiskBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getDiskBlockBytes <em>Disk Block Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Block Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskBlockBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_DiskBlockBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getDiskUsedBytes <em>Disk Used Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Used Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskUsedBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_DiskUsedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getDiskNonZeroBytes <em>Disk Non Zero Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Non Zero Bytes</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskNonZeroBytes()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_DiskNonZeroBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getDiskReadBytesPerSecond <em>Disk Read Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Read Bytes Per Second</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskReadBytesPerSecond()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_DiskReadBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getDiskWriteBytesPerSecond <em>Disk Write Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Write Bytes Per Second</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskWriteBytesPerSecond()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_DiskWriteBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getDiskWaitShare <em>Disk Wait Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Wait Share</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskWaitShare()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_DiskWaitShare();

	/**
	 * Returns the meta object for the reference list '{@link org.migworkbench.model.VirtualMachine#getDiskWorkloads <em>Disk Workloads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Disk Workloads</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getDiskWorkloads()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_DiskWorkloads();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.VirtualMachine#getStream <em>Stream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stream</em>'.
	 * @see org.migworkbench.model.VirtualMachine#getStream()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Stream();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.migworkbench.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Parameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.migworkbench.model.Parameter#getName()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.migworkbench.model.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Value();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Workload <em>Workload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workload</em>'.
	 * @see org.migworkbench.model.Workload
	 * @generated
	 */
	EClass getWorkload();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Workload#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.migworkbench.model.Workload#getKind()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Workload#getVcpu <em>Vcpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vcpu</em>'.
	 * @see org.migworkbench.model.Workload#getVcpu()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Vcpu();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Workload#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.migworkbench.model.Workload#getParameters()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Parameters();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.migworkbench.model.Policy
	 * @generated
	 */
	EClass getPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Policy#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.migworkbench.model.Policy#getKind()
	 * @see #getPolicy()
	 * @generated
	 */
	EAttribute getPolicy_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Policy#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.migworkbench.model.Policy#getParameters()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Policy#getOverrides <em>Overrides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Overrides</em>'.
	 * @see org.migworkbench.model.Policy#getOverrides()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Overrides();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.PolicyPart <em>Policy Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Part</em>'.
	 * @see org.migworkbench.model.PolicyPart
	 * @generated
	 */
	EClass getPolicyPart();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.PolicyPart#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.migworkbench.model.PolicyPart#getKind()
	 * @see #getPolicyPart()
	 * @generated
	 */
	EAttribute getPolicyPart_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.PolicyPart#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.migworkbench.model.PolicyPart#getParameters()
	 * @see #getPolicyPart()
	 * @generated
	 */
	EReference getPolicyPart_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.PolicyPart#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.migworkbench.model.PolicyPart#isEnabled()
	 * @see #getPolicyPart()
	 * @generated
	 */
	EAttribute getPolicyPart_Enabled();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Migration <em>Migration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Migration</em>'.
	 * @see org.migworkbench.model.Migration
	 * @generated
	 */
	EClass getMigration();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Migration#getVm <em>Vm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vm</em>'.
	 * @see org.migworkbench.model.Migration#getVm()
	 * @see #getMigration()
	 * @generated
	 */
	EReference getMigration_Vm();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Migration#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.migworkbench.model.Migration#getTarget()
	 * @see #getMigration()
	 * @generated
	 */
	EReference getMigration_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Migration#getStartNanos <em>Start Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Nanos</em>'.
	 * @see org.migworkbench.model.Migration#getStartNanos()
	 * @see #getMigration()
	 * @generated
	 */
	EAttribute getMigration_StartNanos();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Migration#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Policy</em>'.
	 * @see org.migworkbench.model.Migration#getPolicy()
	 * @see #getMigration()
	 * @generated
	 */
	EReference getMigration_Policy();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Migration#getBandwidthLimitBytesPerSecond <em>Bandwidth Limit Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bandwidth Limit Bytes Per Second</em>'.
	 * @see org.migworkbench.model.Migration#getBandwidthLimitBytesPerSecond()
	 * @see #getMigration()
	 * @generated
	 */
	EAttribute getMigration_BandwidthLimitBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Migration#getDowntimeLimitNanos <em>Downtime Limit Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Downtime Limit Nanos</em>'.
	 * @see org.migworkbench.model.Migration#getDowntimeLimitNanos()
	 * @see #getMigration()
	 * @generated
	 */
	EAttribute getMigration_DowntimeLimitNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Migration#getTimeoutNanos <em>Timeout Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout Nanos</em>'.
	 * @see org.migworkbench.model.Migration#getTimeoutNanos()
	 * @see #getMigration()
	 * @generated
	 */
	EAttribute getMigration_TimeoutNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Migration#getMaxRounds <em>Max Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rounds</em>'.
	 * @see org.migworkbench.model.Migration#getMaxRounds()
	 * @see #getMigration()
	 * @generated
	 */
	EAttribute getMigration_MaxRounds();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.migworkbench.model.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Scenario#getMigrations <em>Migrations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Migrations</em>'.
	 * @see org.migworkbench.model.Scenario#getMigrations()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Migrations();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Scenario#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.migworkbench.model.Scenario#getSeed()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Seed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Scenario#getFaults <em>Faults</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Faults</em>'.
	 * @see org.migworkbench.model.Scenario#getFaults()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Faults();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Traffic <em>Traffic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Traffic</em>'.
	 * @see org.migworkbench.model.Traffic
	 * @generated
	 */
	EClass getTraffic();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Traffic#getPeer <em>Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Peer</em>'.
	 * @see org.migworkbench.model.Traffic#getPeer()
	 * @see #getTraffic()
	 * @generated
	 */
	EReference getTraffic_Peer();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Traffic#getBytesPerSecond <em>Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes Per Second</em>'.
	 * @see org.migworkbench.model.Traffic#getBytesPerSecond()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_BytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Traffic#getNetworkBound <em>Network Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network Bound</em>'.
	 * @see org.migworkbench.model.Traffic#getNetworkBound()
	 * @see #getTraffic()
	 * @generated
	 */
	EAttribute getTraffic_NetworkBound();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Fault <em>Fault</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fault</em>'.
	 * @see org.migworkbench.model.Fault
	 * @generated
	 */
	EClass getFault();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Fault#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.migworkbench.model.Fault#getKind()
	 * @see #getFault()
	 * @generated
	 */
	EAttribute getFault_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Fault#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.migworkbench.model.Fault#getLink()
	 * @see #getFault()
	 * @generated
	 */
	EReference getFault_Link();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Fault#getMigration <em>Migration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Migration</em>'.
	 * @see org.migworkbench.model.Fault#getMigration()
	 * @see #getFault()
	 * @generated
	 */
	EReference getFault_Migration();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Fault#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.migworkbench.model.Fault#getTrigger()
	 * @see #getFault()
	 * @generated
	 */
	EAttribute getFault_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Fault#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see org.migworkbench.model.Fault#getRound()
	 * @see #getFault()
	 * @generated
	 */
	EAttribute getFault_Round();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Fault#getDelayNanos <em>Delay Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay Nanos</em>'.
	 * @see org.migworkbench.model.Fault#getDelayNanos()
	 * @see #getFault()
	 * @generated
	 */
	EAttribute getFault_DelayNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Fault#getDurationNanos <em>Duration Nanos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Nanos</em>'.
	 * @see org.migworkbench.model.Fault#getDurationNanos()
	 * @see #getFault()
	 * @generated
	 */
	EAttribute getFault_DurationNanos();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Fault#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.migworkbench.model.Fault#getFactor()
	 * @see #getFault()
	 * @generated
	 */
	EAttribute getFault_Factor();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.migworkbench.model.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Experiment#getScenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scenario</em>'.
	 * @see org.migworkbench.model.Experiment#getScenario()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Scenario();

	/**
	 * Returns the meta object for the reference list '{@link org.migworkbench.model.Experiment#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Policies</em>'.
	 * @see org.migworkbench.model.Experiment#getPolicies()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Policies();

	/**
	 * Returns the meta object for the reference list '{@link org.migworkbench.model.Experiment#getWorkloads <em>Workloads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Workloads</em>'.
	 * @see org.migworkbench.model.Experiment#getWorkloads()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Workloads();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Experiment#getRepetitions <em>Repetitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repetitions</em>'.
	 * @see org.migworkbench.model.Experiment#getRepetitions()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Repetitions();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.Experiment#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Baseline</em>'.
	 * @see org.migworkbench.model.Experiment#getBaseline()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Baseline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.migworkbench.model.Experiment#getPublishedFigures <em>Published Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Published Figures</em>'.
	 * @see org.migworkbench.model.Experiment#getPublishedFigures()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_PublishedFigures();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.PublishedFigure <em>Published Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Published Figure</em>'.
	 * @see org.migworkbench.model.PublishedFigure
	 * @generated
	 */
	EClass getPublishedFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.PublishedFigure#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.migworkbench.model.PublishedFigure#getMetric()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Metric();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.PublishedFigure#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Policy</em>'.
	 * @see org.migworkbench.model.PublishedFigure#getPolicy()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_Policy();

	/**
	 * Returns the meta object for the reference '{@link org.migworkbench.model.PublishedFigure#getWorkload <em>Workload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Workload</em>'.
	 * @see org.migworkbench.model.PublishedFigure#getWorkload()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EReference getPublishedFigure_Workload();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.PublishedFigure#getDifferencePercent <em>Difference Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Difference Percent</em>'.
	 * @see org.migworkbench.model.PublishedFigure#getDifferencePercent()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_DifferencePercent();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.PublishedFigure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.migworkbench.model.PublishedFigure#getSource()
	 * @see #getPublishedFigure()
	 * @generated
	 */
	EAttribute getPublishedFigure_Source();

	/**
	 * Returns the meta object for class '{@link org.migworkbench.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.migworkbench.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.migworkbench.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.migworkbench.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for enum '{@link org.migworkbench.model.ContentKind <em>Content Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Content Kind</em>'.
	 * @see org.migworkbench.model.ContentKind
	 * @generated
	 */
	EEnum getContentKind();

	/**
	 * Returns the meta object for enum '{@link org.migworkbench.model.ContentPlaces <em>Content Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Content Places</em>'.
	 * @see org.migworkbench.model.ContentPlaces
	 * @generated
	 */
	EEnum getContentPlaces();

	/**
	 * Returns the meta object for enum '{@link org.migworkbench.model.ContentData <em>Content Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Content Data</em>'.
	 * @see org.migworkbench.model.ContentData
	 * @generated
	 */
	EEnum getContentData();

	/**
	 * Returns the meta object for enum '{@link org.migworkbench.model.ExperimentMetric <em>Experiment Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Experiment Metric</em>'.
	 * @see org.migworkbench.model.ExperimentMetric
	 * @generated
	 */
	EEnum getExperimentMetric();

	/**
	 * Returns the meta object for enum '{@link org.migworkbench.model.FaultKind <em>Fault Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fault Kind</em>'.
	 * @see org.migworkbench.model.FaultKind
	 * @generated
	 */
	EEnum getFaultKind();

	/**
	 * Returns the meta object for enum '{@link org.migworkbench.model.FaultTrigger <em>Fault Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fault Trigger</em>'.
	 * @see org.migworkbench.model.FaultTrigger
	 * @generated
	 */
	EEnum getFaultTrigger();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.DocumentImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__VERSION = eINSTANCE.getDocument_Version();

		/**
		 * The meta object literal for the '<em><b>Data Center</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__DATA_CENTER = eINSTANCE.getDocument_DataCenter();

		/**
		 * The meta object literal for the '<em><b>Workloads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__WORKLOADS = eINSTANCE.getDocument_Workloads();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__POLICIES = eINSTANCE.getDocument_Policies();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SCENARIOS = eINSTANCE.getDocument_Scenarios();

		/**
		 * The meta object literal for the '<em><b>Experiments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__EXPERIMENTS = eINSTANCE.getDocument_Experiments();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__NOTES = eINSTANCE.getDocument_Notes();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.ElementImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.NodeImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__X = eINSTANCE.getNode_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__Y = eINSTANCE.getNode_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__WIDTH = eINSTANCE.getNode_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__HEIGHT = eINSTANCE.getNode_Height();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.DataCenterImpl <em>Data Center</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.DataCenterImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getDataCenter()
		 * @generated
		 */
		EClass DATA_CENTER = eINSTANCE.getDataCenter();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_CENTER__SITES = eINSTANCE.getDataCenter_Sites();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_CENTER__LINKS = eINSTANCE.getDataCenter_Links();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.SiteImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SITE__HOSTS = eINSTANCE.getSite_Hosts();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.HostImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Cpu Cores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CPU_CORES = eINSTANCE.getHost_CpuCores();

		/**
		 * The meta object literal for the '<em><b>Memory Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MEMORY_BYTES = eINSTANCE.getHost_MemoryBytes();

		/**
		 * The meta object literal for the '<em><b>Nic Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NIC_BYTES_PER_SECOND = eINSTANCE.getHost_NicBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Most Outgoing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MOST_OUTGOING = eINSTANCE.getHost_MostOutgoing();

		/**
		 * The meta object literal for the '<em><b>Most Incoming</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MOST_INCOMING = eINSTANCE.getHost_MostIncoming();

		/**
		 * The meta object literal for the '<em><b>Vms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__VMS = eINSTANCE.getHost_Vms();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.LinkImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__BYTES_PER_SECOND = eINSTANCE.getLink_BytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Latency Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__LATENCY_NANOS = eINSTANCE.getLink_LatencyNanos();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__SOURCE = eINSTANCE.getLink_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__TARGET = eINSTANCE.getLink_Target();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.VirtualMachineImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getVirtualMachine()
		 * @generated
		 */
		EClass VIRTUAL_MACHINE = eINSTANCE.getVirtualMachine();

		/**
		 * The meta object literal for the '<em><b>Memory Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__MEMORY_BYTES = eINSTANCE.getVirtualMachine_MemoryBytes();

		/**
		 * The meta object literal for the '<em><b>Page Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__PAGE_SIZE_BYTES = eINSTANCE.getVirtualMachine_PageSizeBytes();

		/**
		 * The meta object literal for the '<em><b>Vcpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__VCPUS = eINSTANCE.getVirtualMachine_Vcpus();

		/**
		 * The meta object literal for the '<em><b>Non Zero Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__NON_ZERO_BYTES = eINSTANCE.getVirtualMachine_NonZeroBytes();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CONTENT = eINSTANCE.getVirtualMachine_Content();

		/**
		 * The meta object literal for the '<em><b>Words Per Write</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__WORDS_PER_WRITE = eINSTANCE.getVirtualMachine_WordsPerWrite();

		/**
		 * The meta object literal for the '<em><b>Content Places</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CONTENT_PLACES = eINSTANCE.getVirtualMachine_ContentPlaces();

		/**
		 * The meta object literal for the '<em><b>Content Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CONTENT_DATA = eINSTANCE.getVirtualMachine_ContentData();

		/**
		 * The meta object literal for the '<em><b>Write Fault Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__WRITE_FAULT_NANOS = eINSTANCE.getVirtualMachine_WriteFaultNanos();

		/**
		 * The meta object literal for the '<em><b>Free Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__FREE_BYTES = eINSTANCE.getVirtualMachine_FreeBytes();

		/**
		 * The meta object literal for the '<em><b>Cache Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__CACHE_BYTES = eINSTANCE.getVirtualMachine_CacheBytes();

		/**
		 * The meta object literal for the '<em><b>Kernel Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__KERNEL_BYTES = eINSTANCE.getVirtualMachine_KernelBytes();

		/**
		 * The meta object literal for the '<em><b>Workloads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__WORKLOADS = eINSTANCE.getVirtualMachine_Workloads();

		/**
		 * The meta object literal for the '<em><b>Traffic</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__TRAFFIC = eINSTANCE.getVirtualMachine_Traffic();

		/**
		 * The meta object literal for the '<em><b>Disk Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DISK_BYTES = eINSTANCE.getVirtualMachine_DiskBytes();

		/**
		 * The meta object literal for the '<em><b>Disk Block Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DISK_BLOCK_BYTES = eINSTANCE.getVirtualMachine_DiskBlockBytes();

		/**
		 * The meta object literal for the '<em><b>Disk Used Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DISK_USED_BYTES = eINSTANCE.getVirtualMachine_DiskUsedBytes();

		/**
		 * The meta object literal for the '<em><b>Disk Non Zero Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES = eINSTANCE.getVirtualMachine_DiskNonZeroBytes();

		/**
		 * The meta object literal for the '<em><b>Disk Read Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND = eINSTANCE.getVirtualMachine_DiskReadBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Disk Write Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND = eINSTANCE.getVirtualMachine_DiskWriteBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Disk Wait Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__DISK_WAIT_SHARE = eINSTANCE.getVirtualMachine_DiskWaitShare();

		/**
		 * The meta object literal for the '<em><b>Disk Workloads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__DISK_WORKLOADS = eINSTANCE.getVirtualMachine_DiskWorkloads();

		/**
		 * The meta object literal for the '<em><b>Stream</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__STREAM = eINSTANCE.getVirtualMachine_Stream();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.ParameterImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.WorkloadImpl <em>Workload</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.WorkloadImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getWorkload()
		 * @generated
		 */
		EClass WORKLOAD = eINSTANCE.getWorkload();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__KIND = eINSTANCE.getWorkload_Kind();

		/**
		 * The meta object literal for the '<em><b>Vcpu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__VCPU = eINSTANCE.getWorkload_Vcpu();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__PARAMETERS = eINSTANCE.getWorkload_Parameters();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.PolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.PolicyImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getPolicy()
		 * @generated
		 */
		EClass POLICY = eINSTANCE.getPolicy();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY__KIND = eINSTANCE.getPolicy_Kind();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__PARAMETERS = eINSTANCE.getPolicy_Parameters();

		/**
		 * The meta object literal for the '<em><b>Overrides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__OVERRIDES = eINSTANCE.getPolicy_Overrides();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.PolicyPartImpl <em>Policy Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.PolicyPartImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getPolicyPart()
		 * @generated
		 */
		EClass POLICY_PART = eINSTANCE.getPolicyPart();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_PART__KIND = eINSTANCE.getPolicyPart_Kind();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_PART__PARAMETERS = eINSTANCE.getPolicyPart_Parameters();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_PART__ENABLED = eINSTANCE.getPolicyPart_Enabled();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.MigrationImpl <em>Migration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.MigrationImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getMigration()
		 * @generated
		 */
		EClass MIGRATION = eINSTANCE.getMigration();

		/**
		 * The meta object literal for the '<em><b>Vm</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIGRATION__VM = eINSTANCE.getMigration_Vm();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIGRATION__TARGET = eINSTANCE.getMigration_Target();

		/**
		 * The meta object literal for the '<em><b>Start Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRATION__START_NANOS = eINSTANCE.getMigration_StartNanos();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIGRATION__POLICY = eINSTANCE.getMigration_Policy();

		/**
		 * The meta object literal for the '<em><b>Bandwidth Limit Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND = eINSTANCE.getMigration_BandwidthLimitBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Downtime Limit Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRATION__DOWNTIME_LIMIT_NANOS = eINSTANCE.getMigration_DowntimeLimitNanos();

		/**
		 * The meta object literal for the '<em><b>Timeout Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRATION__TIMEOUT_NANOS = eINSTANCE.getMigration_TimeoutNanos();

		/**
		 * The meta object literal for the '<em><b>Max Rounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRATION__MAX_ROUNDS = eINSTANCE.getMigration_MaxRounds();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.ScenarioImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Migrations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__MIGRATIONS = eINSTANCE.getScenario_Migrations();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__SEED = eINSTANCE.getScenario_Seed();

		/**
		 * The meta object literal for the '<em><b>Faults</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__FAULTS = eINSTANCE.getScenario_Faults();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.TrafficImpl <em>Traffic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.TrafficImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getTraffic()
		 * @generated
		 */
		EClass TRAFFIC = eINSTANCE.getTraffic();

		/**
		 * The meta object literal for the '<em><b>Peer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAFFIC__PEER = eINSTANCE.getTraffic_Peer();

		/**
		 * The meta object literal for the '<em><b>Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__BYTES_PER_SECOND = eINSTANCE.getTraffic_BytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Network Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC__NETWORK_BOUND = eINSTANCE.getTraffic_NetworkBound();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.FaultImpl <em>Fault</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.FaultImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getFault()
		 * @generated
		 */
		EClass FAULT = eINSTANCE.getFault();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT__KIND = eINSTANCE.getFault_Kind();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FAULT__LINK = eINSTANCE.getFault_Link();

		/**
		 * The meta object literal for the '<em><b>Migration</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FAULT__MIGRATION = eINSTANCE.getFault_Migration();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT__TRIGGER = eINSTANCE.getFault_Trigger();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT__ROUND = eINSTANCE.getFault_Round();

		/**
		 * The meta object literal for the '<em><b>Delay Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT__DELAY_NANOS = eINSTANCE.getFault_DelayNanos();

		/**
		 * The meta object literal for the '<em><b>Duration Nanos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT__DURATION_NANOS = eINSTANCE.getFault_DurationNanos();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT__FACTOR = eINSTANCE.getFault_Factor();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.ExperimentImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Scenario</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__SCENARIO = eINSTANCE.getExperiment_Scenario();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__POLICIES = eINSTANCE.getExperiment_Policies();

		/**
		 * The meta object literal for the '<em><b>Workloads</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__WORKLOADS = eINSTANCE.getExperiment_Workloads();

		/**
		 * The meta object literal for the '<em><b>Repetitions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__REPETITIONS = eINSTANCE.getExperiment_Repetitions();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__BASELINE = eINSTANCE.getExperiment_Baseline();

		/**
		 * The meta object literal for the '<em><b>Published Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__PUBLISHED_FIGURES = eINSTANCE.getExperiment_PublishedFigures();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.PublishedFigureImpl <em>Published Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.PublishedFigureImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getPublishedFigure()
		 * @generated
		 */
		EClass PUBLISHED_FIGURE = eINSTANCE.getPublishedFigure();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__METRIC = eINSTANCE.getPublishedFigure_Metric();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__POLICY = eINSTANCE.getPublishedFigure_Policy();

		/**
		 * The meta object literal for the '<em><b>Workload</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURE__WORKLOAD = eINSTANCE.getPublishedFigure_Workload();

		/**
		 * The meta object literal for the '<em><b>Difference Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__DIFFERENCE_PERCENT = eINSTANCE.getPublishedFigure_DifferencePercent();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURE__SOURCE = eINSTANCE.getPublishedFigure_Source();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.impl.NoteImpl
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.ContentKind <em>Content Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.ContentKind
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getContentKind()
		 * @generated
		 */
		EEnum CONTENT_KIND = eINSTANCE.getContentKind();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.ContentPlaces <em>Content Places</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.ContentPlaces
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getContentPlaces()
		 * @generated
		 */
		EEnum CONTENT_PLACES = eINSTANCE.getContentPlaces();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.ContentData <em>Content Data</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.ContentData
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getContentData()
		 * @generated
		 */
		EEnum CONTENT_DATA = eINSTANCE.getContentData();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.ExperimentMetric <em>Experiment Metric</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.ExperimentMetric
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getExperimentMetric()
		 * @generated
		 */
		EEnum EXPERIMENT_METRIC = eINSTANCE.getExperimentMetric();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.FaultKind <em>Fault Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.FaultKind
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getFaultKind()
		 * @generated
		 */
		EEnum FAULT_KIND = eINSTANCE.getFaultKind();

		/**
		 * The meta object literal for the '{@link org.migworkbench.model.FaultTrigger <em>Fault Trigger</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.migworkbench.model.FaultTrigger
		 * @see org.migworkbench.model.impl.ModelPackageImpl#getFaultTrigger()
		 * @generated
		 */
		EEnum FAULT_TRIGGER = eINSTANCE.getFaultTrigger();

	}

} //ModelPackage
