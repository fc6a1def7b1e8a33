/**
 */
package org.migworkbench.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.migworkbench.model.ContentData;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ExperimentMetric;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Node;
import org.migworkbench.model.Note;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelPackageImpl extends EPackageImpl implements ModelPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataCenterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass siteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualMachineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workloadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyPartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass migrationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trafficEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass faultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experimentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publishedFigureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contentPlacesEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contentDataEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum experimentMetricEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum faultKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum faultTriggerEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.migworkbench.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl()
	{
		super(eNS_URI, ModelFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init()
	{
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theModelPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocument()
	{
		return documentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Version()
	{
		return (EAttribute)documentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_DataCenter()
	{
		return (EReference)documentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Workloads()
	{
		return (EReference)documentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Policies()
	{
		return (EReference)documentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Scenarios()
	{
		return (EReference)documentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Experiments()
	{
		return (EReference)documentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocument_Notes()
	{
		return (EReference)documentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement()
	{
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Name()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Description()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNode()
	{
		return nodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_X()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Y()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Width()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNode_Height()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataCenter()
	{
		return dataCenterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataCenter_Sites()
	{
		return (EReference)dataCenterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataCenter_Links()
	{
		return (EReference)dataCenterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSite()
	{
		return siteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSite_Hosts()
	{
		return (EReference)siteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHost()
	{
		return hostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_CpuCores()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_MemoryBytes()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_NicBytesPerSecond()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_MostOutgoing()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_MostIncoming()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Vms()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink()
	{
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_BytesPerSecond()
	{
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_LatencyNanos()
	{
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Source()
	{
		return (EReference)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Target()
	{
		return (EReference)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualMachine()
	{
		return virtualMachineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_MemoryBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_PageSizeBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Vcpus()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_NonZeroBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Content()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_WordsPerWrite()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_ContentPlaces()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_ContentData()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_WriteFaultNanos()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_FreeBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_CacheBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_KernelBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Workloads()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Traffic()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_DiskBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_DiskBlockBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_DiskUsedBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_DiskNonZeroBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_DiskReadBytesPerSecond()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_DiskWriteBytesPerSecond()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_DiskWaitShare()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_DiskWorkloads()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Stream()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameter()
	{
		return parameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Name()
	{
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Value()
	{
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkload()
	{
		return workloadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkload_Kind()
	{
		return (EAttribute)workloadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkload_Vcpu()
	{
		return (EAttribute)workloadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkload_Parameters()
	{
		return (EReference)workloadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicy()
	{
		return policyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicy_Kind()
	{
		return (EAttribute)policyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicy_Parameters()
	{
		return (EReference)policyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicy_Overrides()
	{
		return (EReference)policyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyPart()
	{
		return policyPartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyPart_Kind()
	{
		return (EAttribute)policyPartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyPart_Parameters()
	{
		return (EReference)policyPartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyPart_Enabled()
	{
		return (EAttribute)policyPartEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMigration()
	{
		return migrationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMigration_Vm()
	{
		return (EReference)migrationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMigration_Target()
	{
		return (EReference)migrationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigration_StartNanos()
	{
		return (EAttribute)migrationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMigration_Policy()
	{
		return (EReference)migrationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigration_BandwidthLimitBytesPerSecond()
	{
		return (EAttribute)migrationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigration_DowntimeLimitNanos()
	{
		return (EAttribute)migrationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigration_TimeoutNanos()
	{
		return (EAttribute)migrationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigration_MaxRounds()
	{
		return (EAttribute)migrationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScenario()
	{
		return scenarioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Migrations()
	{
		return (EReference)scenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Seed()
	{
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Faults()
	{
		return (EReference)scenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraffic()
	{
		return trafficEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraffic_Peer()
	{
		return (EReference)trafficEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_BytesPerSecond()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_NetworkBound()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFault()
	{
		return faultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFault_Kind()
	{
		return (EAttribute)faultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFault_Link()
	{
		return (EReference)faultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFault_Migration()
	{
		return (EReference)faultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFault_Trigger()
	{
		return (EAttribute)faultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFault_Round()
	{
		return (EAttribute)faultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFault_DelayNanos()
	{
		return (EAttribute)faultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFault_DurationNanos()
	{
		return (EAttribute)faultEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFault_Factor()
	{
		return (EAttribute)faultEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperiment()
	{
		return experimentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Scenario()
	{
		return (EReference)experimentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Policies()
	{
		return (EReference)experimentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Workloads()
	{
		return (EReference)experimentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Repetitions()
	{
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Baseline()
	{
		return (EReference)experimentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_PublishedFigures()
	{
		return (EReference)experimentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublishedFigure()
	{
		return publishedFigureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Metric()
	{
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublishedFigure_Policy()
	{
		return (EReference)publishedFigureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublishedFigure_Workload()
	{
		return (EReference)publishedFigureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_DifferencePercent()
	{
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublishedFigure_Source()
	{
		return (EAttribute)publishedFigureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote()
	{
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text()
	{
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContentKind()
	{
		return contentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContentPlaces()
	{
		return contentPlacesEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContentData()
	{
		return contentDataEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExperimentMetric()
	{
		return experimentMetricEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFaultKind()
	{
		return faultKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFaultTrigger()
	{
		return faultTriggerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory()
	{
		return (ModelFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		documentEClass = createEClass(DOCUMENT);
		createEAttribute(documentEClass, DOCUMENT__VERSION);
		createEReference(documentEClass, DOCUMENT__DATA_CENTER);
		createEReference(documentEClass, DOCUMENT__WORKLOADS);
		createEReference(documentEClass, DOCUMENT__POLICIES);
		createEReference(documentEClass, DOCUMENT__SCENARIOS);
		createEReference(documentEClass, DOCUMENT__EXPERIMENTS);
		createEReference(documentEClass, DOCUMENT__NOTES);

		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);
		createEAttribute(elementEClass, ELEMENT__NAME);
		createEAttribute(elementEClass, ELEMENT__DESCRIPTION);

		nodeEClass = createEClass(NODE);
		createEAttribute(nodeEClass, NODE__X);
		createEAttribute(nodeEClass, NODE__Y);
		createEAttribute(nodeEClass, NODE__WIDTH);
		createEAttribute(nodeEClass, NODE__HEIGHT);

		dataCenterEClass = createEClass(DATA_CENTER);
		createEReference(dataCenterEClass, DATA_CENTER__SITES);
		createEReference(dataCenterEClass, DATA_CENTER__LINKS);

		siteEClass = createEClass(SITE);
		createEReference(siteEClass, SITE__HOSTS);

		hostEClass = createEClass(HOST);
		createEAttribute(hostEClass, HOST__CPU_CORES);
		createEAttribute(hostEClass, HOST__MEMORY_BYTES);
		createEAttribute(hostEClass, HOST__NIC_BYTES_PER_SECOND);
		createEAttribute(hostEClass, HOST__MOST_OUTGOING);
		createEAttribute(hostEClass, HOST__MOST_INCOMING);
		createEReference(hostEClass, HOST__VMS);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__BYTES_PER_SECOND);
		createEAttribute(linkEClass, LINK__LATENCY_NANOS);
		createEReference(linkEClass, LINK__SOURCE);
		createEReference(linkEClass, LINK__TARGET);

		virtualMachineEClass = createEClass(VIRTUAL_MACHINE);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__MEMORY_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__PAGE_SIZE_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__VCPUS);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__NON_ZERO_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__CONTENT);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__WORDS_PER_WRITE);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__CONTENT_PLACES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__CONTENT_DATA);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__WRITE_FAULT_NANOS);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__FREE_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__CACHE_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__KERNEL_BYTES);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__WORKLOADS);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__TRAFFIC);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DISK_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DISK_BLOCK_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DISK_USED_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DISK_WAIT_SHARE);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__DISK_WORKLOADS);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__STREAM);

		parameterEClass = createEClass(PARAMETER);
		createEAttribute(parameterEClass, PARAMETER__NAME);
		createEAttribute(parameterEClass, PARAMETER__VALUE);

		workloadEClass = createEClass(WORKLOAD);
		createEAttribute(workloadEClass, WORKLOAD__KIND);
		createEAttribute(workloadEClass, WORKLOAD__VCPU);
		createEReference(workloadEClass, WORKLOAD__PARAMETERS);

		policyEClass = createEClass(POLICY);
		createEAttribute(policyEClass, POLICY__KIND);
		createEReference(policyEClass, POLICY__PARAMETERS);
		createEReference(policyEClass, POLICY__OVERRIDES);

		policyPartEClass = createEClass(POLICY_PART);
		createEAttribute(policyPartEClass, POLICY_PART__KIND);
		createEReference(policyPartEClass, POLICY_PART__PARAMETERS);
		createEAttribute(policyPartEClass, POLICY_PART__ENABLED);

		migrationEClass = createEClass(MIGRATION);
		createEReference(migrationEClass, MIGRATION__VM);
		createEReference(migrationEClass, MIGRATION__TARGET);
		createEAttribute(migrationEClass, MIGRATION__START_NANOS);
		createEReference(migrationEClass, MIGRATION__POLICY);
		createEAttribute(migrationEClass, MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND);
		createEAttribute(migrationEClass, MIGRATION__DOWNTIME_LIMIT_NANOS);
		createEAttribute(migrationEClass, MIGRATION__TIMEOUT_NANOS);
		createEAttribute(migrationEClass, MIGRATION__MAX_ROUNDS);

		scenarioEClass = createEClass(SCENARIO);
		createEReference(scenarioEClass, SCENARIO__MIGRATIONS);
		createEAttribute(scenarioEClass, SCENARIO__SEED);
		createEReference(scenarioEClass, SCENARIO__FAULTS);

		trafficEClass = createEClass(TRAFFIC);
		createEReference(trafficEClass, TRAFFIC__PEER);
		createEAttribute(trafficEClass, TRAFFIC__BYTES_PER_SECOND);
		createEAttribute(trafficEClass, TRAFFIC__NETWORK_BOUND);

		faultEClass = createEClass(FAULT);
		createEAttribute(faultEClass, FAULT__KIND);
		createEReference(faultEClass, FAULT__LINK);
		createEReference(faultEClass, FAULT__MIGRATION);
		createEAttribute(faultEClass, FAULT__TRIGGER);
		createEAttribute(faultEClass, FAULT__ROUND);
		createEAttribute(faultEClass, FAULT__DELAY_NANOS);
		createEAttribute(faultEClass, FAULT__DURATION_NANOS);
		createEAttribute(faultEClass, FAULT__FACTOR);

		experimentEClass = createEClass(EXPERIMENT);
		createEReference(experimentEClass, EXPERIMENT__SCENARIO);
		createEReference(experimentEClass, EXPERIMENT__POLICIES);
		createEReference(experimentEClass, EXPERIMENT__WORKLOADS);
		createEAttribute(experimentEClass, EXPERIMENT__REPETITIONS);
		createEReference(experimentEClass, EXPERIMENT__BASELINE);
		createEReference(experimentEClass, EXPERIMENT__PUBLISHED_FIGURES);

		publishedFigureEClass = createEClass(PUBLISHED_FIGURE);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__METRIC);
		createEReference(publishedFigureEClass, PUBLISHED_FIGURE__POLICY);
		createEReference(publishedFigureEClass, PUBLISHED_FIGURE__WORKLOAD);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__DIFFERENCE_PERCENT);
		createEAttribute(publishedFigureEClass, PUBLISHED_FIGURE__SOURCE);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__TEXT);

		// Create enums
		contentKindEEnum = createEEnum(CONTENT_KIND);
		contentPlacesEEnum = createEEnum(CONTENT_PLACES);
		contentDataEEnum = createEEnum(CONTENT_DATA);
		experimentMetricEEnum = createEEnum(EXPERIMENT_METRIC);
		faultKindEEnum = createEEnum(FAULT_KIND);
		faultTriggerEEnum = createEEnum(FAULT_TRIGGER);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		nodeEClass.getESuperTypes().add(this.getElement());
		siteEClass.getESuperTypes().add(this.getNode());
		hostEClass.getESuperTypes().add(this.getNode());
		linkEClass.getESuperTypes().add(this.getElement());
		virtualMachineEClass.getESuperTypes().add(this.getNode());
		workloadEClass.getESuperTypes().add(this.getElement());
		policyEClass.getESuperTypes().add(this.getElement());
		migrationEClass.getESuperTypes().add(this.getElement());
		scenarioEClass.getESuperTypes().add(this.getElement());
		faultEClass.getESuperTypes().add(this.getElement());
		experimentEClass.getESuperTypes().add(this.getElement());
		noteEClass.getESuperTypes().add(this.getNode());

		// Initialize classes and features; add operations and parameters
		initEClass(documentEClass, Document.class, "Document", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocument_Version(), ecorePackage.getEInt(), "version", "2", 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_DataCenter(), this.getDataCenter(), null, "dataCenter", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Workloads(), this.getWorkload(), null, "workloads", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Policies(), this.getPolicy(), null, "policies", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Scenarios(), this.getScenario(), null, "scenarios", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Experiments(), this.getExperiment(), null, "experiments", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocument_Notes(), this.getNote(), null, "notes", null, 0, -1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNode_X(), ecorePackage.getEInt(), "x", "0", 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Y(), ecorePackage.getEInt(), "y", "0", 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Width(), ecorePackage.getEInt(), "width", "-1", 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Height(), ecorePackage.getEInt(), "height", "-1", 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataCenterEClass, DataCenter.class, "DataCenter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDataCenter_Sites(), this.getSite(), null, "sites", null, 0, -1, DataCenter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDataCenter_Links(), this.getLink(), null, "links", null, 0, -1, DataCenter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(siteEClass, Site.class, "Site", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSite_Hosts(), this.getHost(), null, "hosts", null, 0, -1, Site.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostEClass, Host.class, "Host", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHost_CpuCores(), ecorePackage.getEInt(), "cpuCores", "16", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_MemoryBytes(), ecorePackage.getELong(), "memoryBytes", "68719476736", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_NicBytesPerSecond(), ecorePackage.getEDouble(), "nicBytesPerSecond", "125000000", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_MostOutgoing(), ecorePackage.getEInt(), "mostOutgoing", "0", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_MostIncoming(), ecorePackage.getEInt(), "mostIncoming", "0", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Vms(), this.getVirtualMachine(), null, "vms", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_BytesPerSecond(), ecorePackage.getEDouble(), "bytesPerSecond", "125000000", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_LatencyNanos(), ecorePackage.getELong(), "latencyNanos", "0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Source(), this.getNode(), null, "source", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Target(), this.getNode(), null, "target", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualMachineEClass, VirtualMachine.class, "VirtualMachine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualMachine_MemoryBytes(), ecorePackage.getELong(), "memoryBytes", "1073741824", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_PageSizeBytes(), ecorePackage.getEInt(), "pageSizeBytes", "4096", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_Vcpus(), ecorePackage.getEInt(), "vcpus", "1", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_NonZeroBytes(), ecorePackage.getELong(), "nonZeroBytes", "-1", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_Content(), this.getContentKind(), "content", "random", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_WordsPerWrite(), ecorePackage.getEInt(), "wordsPerWrite", "1", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_ContentPlaces(), this.getContentPlaces(), "contentPlaces", "random", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_ContentData(), this.getContentData(), "contentData", "random", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_WriteFaultNanos(), ecorePackage.getELong(), "writeFaultNanos", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_FreeBytes(), ecorePackage.getELong(), "freeBytes", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_CacheBytes(), ecorePackage.getELong(), "cacheBytes", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_KernelBytes(), ecorePackage.getELong(), "kernelBytes", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Workloads(), this.getWorkload(), null, "workloads", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Traffic(), this.getTraffic(), null, "traffic", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_DiskBytes(), ecorePackage.getELong(), "diskBytes", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_DiskBlockBytes(), ecorePackage.getEInt(), "diskBlockBytes", "65536", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_DiskUsedBytes(), ecorePackage.getELong(), "diskUsedBytes", "-1", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_DiskNonZeroBytes(), ecorePackage.getELong(), "diskNonZeroBytes", "-1", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_DiskReadBytesPerSecond(), ecorePackage.getEDouble(), "diskReadBytesPerSecond", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_DiskWriteBytesPerSecond(), ecorePackage.getEDouble(), "diskWriteBytesPerSecond", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_DiskWaitShare(), ecorePackage.getEDouble(), "diskWaitShare", "0", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_DiskWorkloads(), this.getWorkload(), null, "diskWorkloads", null, 0, -1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_Stream(), ecorePackage.getEString(), "stream", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameter_Name(), ecorePackage.getEString(), "name", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Value(), ecorePackage.getEString(), "value", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workloadEClass, Workload.class, "Workload", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkload_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Workload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkload_Vcpu(), ecorePackage.getEInt(), "vcpu", "-1", 0, 1, Workload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorkload_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, Workload.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(policyEClass, Policy.class, "Policy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolicy_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicy_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicy_Overrides(), this.getPolicyPart(), null, "overrides", null, 0, -1, Policy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(policyPartEClass, PolicyPart.class, "PolicyPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolicyPart_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, PolicyPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPolicyPart_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, PolicyPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolicyPart_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, PolicyPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(migrationEClass, Migration.class, "Migration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMigration_Vm(), this.getVirtualMachine(), null, "vm", null, 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMigration_Target(), this.getHost(), null, "target", null, 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigration_StartNanos(), ecorePackage.getELong(), "startNanos", "0", 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMigration_Policy(), this.getPolicy(), null, "policy", null, 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigration_BandwidthLimitBytesPerSecond(), ecorePackage.getEDouble(), "bandwidthLimitBytesPerSecond", "0", 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigration_DowntimeLimitNanos(), ecorePackage.getELong(), "downtimeLimitNanos", "0", 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigration_TimeoutNanos(), ecorePackage.getELong(), "timeoutNanos", "0", 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMigration_MaxRounds(), ecorePackage.getEInt(), "maxRounds", "0", 0, 1, Migration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scenarioEClass, Scenario.class, "Scenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScenario_Migrations(), this.getMigration(), null, "migrations", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Faults(), this.getFault(), null, "faults", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trafficEClass, Traffic.class, "Traffic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTraffic_Peer(), this.getHost(), null, "peer", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_BytesPerSecond(), ecorePackage.getEDouble(), "bytesPerSecond", "12500000", 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_NetworkBound(), ecorePackage.getEDouble(), "networkBound", "1", 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(faultEClass, Fault.class, "Fault", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFault_Kind(), this.getFaultKind(), "kind", "linkDown", 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFault_Link(), this.getLink(), null, "link", null, 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFault_Migration(), this.getMigration(), null, "migration", null, 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFault_Trigger(), this.getFaultTrigger(), "trigger", "time", 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFault_Round(), ecorePackage.getEInt(), "round", "1", 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFault_DelayNanos(), ecorePackage.getELong(), "delayNanos", "0", 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFault_DurationNanos(), ecorePackage.getELong(), "durationNanos", "0", 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFault_Factor(), ecorePackage.getEDouble(), "factor", "0.5", 0, 1, Fault.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExperiment_Scenario(), this.getScenario(), null, "scenario", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Policies(), this.getPolicy(), null, "policies", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Workloads(), this.getWorkload(), null, "workloads", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperiment_Repetitions(), ecorePackage.getEInt(), "repetitions", "1", 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Baseline(), this.getPolicy(), null, "baseline", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_PublishedFigures(), this.getPublishedFigure(), null, "publishedFigures", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publishedFigureEClass, PublishedFigure.class, "PublishedFigure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublishedFigure_Metric(), this.getExperimentMetric(), "metric", "totalTime", 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublishedFigure_Policy(), this.getPolicy(), null, "policy", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublishedFigure_Workload(), this.getWorkload(), null, "workload", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_DifferencePercent(), ecorePackage.getEDouble(), "differencePercent", "0", 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublishedFigure_Source(), ecorePackage.getEString(), "source", null, 0, 1, PublishedFigure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(contentKindEEnum, ContentKind.class, "ContentKind");
		addEEnumLiteral(contentKindEEnum, ContentKind.RANDOM);
		addEEnumLiteral(contentKindEEnum, ContentKind.ZERO);
		addEEnumLiteral(contentKindEEnum, ContentKind.WORDS);

		initEEnum(contentPlacesEEnum, ContentPlaces.class, "ContentPlaces");
		addEEnumLiteral(contentPlacesEEnum, ContentPlaces.RANDOM);
		addEEnumLiteral(contentPlacesEEnum, ContentPlaces.SPREAD);

		initEEnum(contentDataEEnum, ContentData.class, "ContentData");
		addEEnumLiteral(contentDataEEnum, ContentData.RANDOM);
		addEEnumLiteral(contentDataEEnum, ContentData.TEXT);

		initEEnum(experimentMetricEEnum, ExperimentMetric.class, "ExperimentMetric");
		addEEnumLiteral(experimentMetricEEnum, ExperimentMetric.TOTAL_TIME);
		addEEnumLiteral(experimentMetricEEnum, ExperimentMetric.DOWNTIME);
		addEEnumLiteral(experimentMetricEEnum, ExperimentMetric.BYTES_SENT);
		addEEnumLiteral(experimentMetricEEnum, ExperimentMetric.GUEST_SLOWDOWN);

		initEEnum(faultKindEEnum, FaultKind.class, "FaultKind");
		addEEnumLiteral(faultKindEEnum, FaultKind.LINK_SLOW);
		addEEnumLiteral(faultKindEEnum, FaultKind.LINK_DOWN);
		addEEnumLiteral(faultKindEEnum, FaultKind.SOURCE_LOST);
		addEEnumLiteral(faultKindEEnum, FaultKind.DESTINATION_LOST);
		addEEnumLiteral(faultKindEEnum, FaultKind.CANCEL);

		initEEnum(faultTriggerEEnum, FaultTrigger.class, "FaultTrigger");
		addEEnumLiteral(faultTriggerEEnum, FaultTrigger.TIME);
		addEEnumLiteral(faultTriggerEEnum, FaultTrigger.ROUND);
		addEEnumLiteral(faultTriggerEEnum, FaultTrigger.STOP);
		addEEnumLiteral(faultTriggerEEnum, FaultTrigger.POSTCOPY);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://migworkbench.org/model/quantity
		createQuantityAnnotations();
		// http://migworkbench.org/model/omit-default
		createOmitdefaultAnnotations();
		// http://migworkbench.org/model/name
		createNameAnnotations();
		// http://migworkbench.org/model/dependent
		createDependentAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://migworkbench.org/model/quantity</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createQuantityAnnotations()
	{
		String source = "http://migworkbench.org/model/quantity";
		addAnnotation
		  (getDocument_Version(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,2]"
		   });
		addAnnotation
		  (getNode_X(),
		   source,
		   new String[]
		   {
			   "unit", "PIXELS",
			   "range", "(,)"
		   });
		addAnnotation
		  (getNode_Y(),
		   source,
		   new String[]
		   {
			   "unit", "PIXELS",
			   "range", "(,)"
		   });
		addAnnotation
		  (getNode_Width(),
		   source,
		   new String[]
		   {
			   "unit", "PIXELS",
			   "range", "[1,)",
			   "special", "-1",
			   "word", "automatic",
			   "means", "for automatic"
		   });
		addAnnotation
		  (getNode_Height(),
		   source,
		   new String[]
		   {
			   "unit", "PIXELS",
			   "range", "[1,)",
			   "special", "-1",
			   "word", "automatic",
			   "means", "for automatic"
		   });
		addAnnotation
		  (getHost_CpuCores(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,)",
			   "entry", "[1,4096]",
			   "label", "Cores"
		   });
		addAnnotation
		  (getHost_MemoryBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "(0,)",
			   "entry", "[1,)",
			   "label", "Memory"
		   });
		addAnnotation
		  (getHost_NicBytesPerSecond(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES_PER_SECOND",
			   "range", "(0,)",
			   "label", "Network card"
		   });
		addAnnotation
		  (getHost_MostOutgoing(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,)",
			   "entry", "[1,1000000]",
			   "special", "0",
			   "word", "none",
			   "shown", "no limit",
			   "means", "for no limit",
			   "label", "Leave at once"
		   });
		addAnnotation
		  (getHost_MostIncoming(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,)",
			   "entry", "[1,1000000]",
			   "special", "0",
			   "word", "none",
			   "shown", "no limit",
			   "means", "for no limit",
			   "label", "Arrive at once"
		   });
		addAnnotation
		  (getLink_BytesPerSecond(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES_PER_SECOND",
			   "range", "(0,)",
			   "name", "rate",
			   "label", "Rate"
		   });
		addAnnotation
		  (getLink_LatencyNanos(),
		   source,
		   new String[]
		   {
			   "unit", "NANOSECONDS",
			   "range", "[0,)",
			   "label", "Latency"
		   });
		addAnnotation
		  (getVirtualMachine_MemoryBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "(0,)",
			   "entry", "[1048576,)",
			   "label", "Memory"
		   });
		addAnnotation
		  (getVirtualMachine_PageSizeBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[512,1073741824]",
			   "only", "powersOfTwo",
			   "label", "Page size",
			   "example", "4 KiB"
		   });
		addAnnotation
		  (getVirtualMachine_Vcpus(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,4096]",
			   "entry", "[1,1024]",
			   "label", "Virtual CPUs"
		   });
		addAnnotation
		  (getVirtualMachine_NonZeroBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[0,)",
			   "special", "-1",
			   "word", "all",
			   "means", "for all",
			   "label", "Non-zero memory",
			   "example", "1 GiB"
		   });
		addAnnotation
		  (getVirtualMachine_WordsPerWrite(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,)",
			   "entry", "[1,134217728]",
			   "label", "Words a write"
		   });
		addAnnotation
		  (getVirtualMachine_WriteFaultNanos(),
		   source,
		   new String[]
		   {
			   "unit", "NANOSECONDS",
			   "range", "[0,)",
			   "special", "0",
			   "word", "nothing",
			   "label", "Write fault costs"
		   });
		addAnnotation
		  (getVirtualMachine_FreeBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[0,)",
			   "special", "0",
			   "word", "none",
			   "label", "Free memory",
			   "example", "1 GiB"
		   });
		addAnnotation
		  (getVirtualMachine_CacheBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[0,)",
			   "special", "0",
			   "word", "none",
			   "label", "Page cache",
			   "example", "1 GiB"
		   });
		addAnnotation
		  (getVirtualMachine_KernelBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[0,)",
			   "special", "0",
			   "word", "none",
			   "label", "Kernel memory",
			   "example", "1 GiB"
		   });
		addAnnotation
		  (getVirtualMachine_DiskBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[0,)",
			   "special", "0",
			   "word", "shared",
			   "shown", "none, shared",
			   "means", "for shared storage",
			   "label", "Disk to copy",
			   "example", "40 GiB"
		   });
		addAnnotation
		  (getVirtualMachine_DiskBlockBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[512,1073741824]",
			   "only", "powersOfTwo",
			   "label", "Block size",
			   "example", "64 KiB"
		   });
		addAnnotation
		  (getVirtualMachine_DiskUsedBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[0,)",
			   "special", "-1",
			   "word", "all",
			   "means", "for all of it",
			   "label", "Used by files",
			   "example", "12 GiB"
		   });
		addAnnotation
		  (getVirtualMachine_DiskNonZeroBytes(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES",
			   "range", "[0,)",
			   "special", "-1",
			   "word", "all",
			   "means", "for all of it",
			   "label", "Not zero",
			   "example", "12 GiB"
		   });
		addAnnotation
		  (getVirtualMachine_DiskReadBytesPerSecond(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES_PER_SECOND",
			   "range", "(0,)",
			   "special", "0",
			   "word", "none",
			   "shown", "no limit",
			   "means", "for no limit",
			   "label", "Source reads"
		   });
		addAnnotation
		  (getVirtualMachine_DiskWriteBytesPerSecond(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES_PER_SECOND",
			   "range", "(0,)",
			   "special", "0",
			   "word", "none",
			   "shown", "no limit",
			   "means", "for no limit",
			   "label", "Target writes"
		   });
		addAnnotation
		  (getVirtualMachine_DiskWaitShare(),
		   source,
		   new String[]
		   {
			   "unit", "SHARE",
			   "range", "[0,1]",
			   "label", "Work that waits"
		   });
		addAnnotation
		  (getWorkload_Vcpu(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[0,)",
			   "entry", "[0,1023]",
			   "special", "-1",
			   "word", "any",
			   "means", "if the workloads take turns",
			   "label", "Runs on vCPU"
		   });
		addAnnotation
		  (getMigration_StartNanos(),
		   source,
		   new String[]
		   {
			   "unit", "NANOSECONDS",
			   "range", "[0,)",
			   "label", "Start"
		   });
		addAnnotation
		  (getMigration_BandwidthLimitBytesPerSecond(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES_PER_SECOND",
			   "range", "(0,)",
			   "special", "0",
			   "word", "none",
			   "means", "for no limit",
			   "label", "Bandwidth limit"
		   });
		addAnnotation
		  (getMigration_DowntimeLimitNanos(),
		   source,
		   new String[]
		   {
			   "unit", "NANOSECONDS",
			   "range", "(0,)",
			   "special", "0",
			   "word", "none",
			   "shown", "of the policy",
			   "means", "for the policy\'s own",
			   "label", "Downtime limit"
		   });
		addAnnotation
		  (getMigration_TimeoutNanos(),
		   source,
		   new String[]
		   {
			   "unit", "NANOSECONDS",
			   "range", "(0,)",
			   "special", "0",
			   "word", "none",
			   "means", "for none",
			   "label", "Time-out"
		   });
		addAnnotation
		  (getMigration_MaxRounds(),
		   source,
		   new String[]
		   {
			   "unit", "ROUNDS",
			   "range", "[1,)",
			   "special", "0",
			   "word", "none",
			   "means", "for none",
			   "label", "Most rounds"
		   });
		addAnnotation
		  (getScenario_Seed(),
		   source,
		   new String[]
		   {
			   "unit", "SEED",
			   "range", "(,)",
			   "label", "Seed"
		   });
		addAnnotation
		  (getTraffic_BytesPerSecond(),
		   source,
		   new String[]
		   {
			   "unit", "BYTES_PER_SECOND",
			   "range", "(0,)",
			   "name", "rate",
			   "label", "Rate"
		   });
		addAnnotation
		  (getTraffic_NetworkBound(),
		   source,
		   new String[]
		   {
			   "unit", "SHARE",
			   "range", "[0,1]",
			   "label", "Work that waits"
		   });
		addAnnotation
		  (getFault_Round(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,)",
			   "entry", "[1,1000000]",
			   "label", "Round"
		   });
		addAnnotation
		  (getFault_DelayNanos(),
		   source,
		   new String[]
		   {
			   "unit", "NANOSECONDS",
			   "range", "[0,)",
			   "label", "Delay"
		   });
		addAnnotation
		  (getFault_DurationNanos(),
		   source,
		   new String[]
		   {
			   "unit", "NANOSECONDS",
			   "range", "(0,)",
			   "special", "0",
			   "word", "end",
			   "shown", "to the end",
			   "means", "for to the end",
			   "label", "Lasts"
		   });
		addAnnotation
		  (getFault_Factor(),
		   source,
		   new String[]
		   {
			   "unit", "SHARE",
			   "range", "(0,1)",
			   "entry", "[0,1]",
			   "label", "Rate left"
		   });
		addAnnotation
		  (getExperiment_Repetitions(),
		   source,
		   new String[]
		   {
			   "unit", "NONE",
			   "range", "[1,1000]",
			   "label", "Repetitions"
		   });
		addAnnotation
		  (getPublishedFigure_DifferencePercent(),
		   source,
		   new String[]
		   {
			   "unit", "PERCENT",
			   "range", "[-100,)"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://migworkbench.org/model/omit-default</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createOmitdefaultAnnotations()
	{
		String source = "http://migworkbench.org/model/omit-default";
		addAnnotation
		  (getHost_MostOutgoing(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getHost_MostIncoming(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_ContentPlaces(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_ContentData(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_WriteFaultNanos(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_FreeBytes(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_CacheBytes(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_KernelBytes(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_DiskBytes(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_DiskBlockBytes(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_DiskUsedBytes(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_DiskNonZeroBytes(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_DiskReadBytesPerSecond(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_DiskWriteBytesPerSecond(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_DiskWaitShare(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getVirtualMachine_Stream(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getWorkload_Vcpu(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getPolicyPart_Enabled(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getPublishedFigure_Metric(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getPublishedFigure_Workload(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getPublishedFigure_DifferencePercent(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getPublishedFigure_Source(),
		   source,
		   new String[]
		   {
		   });
	}

	/**
	 * Initializes the annotations for <b>http://migworkbench.org/model/name</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createNameAnnotations()
	{
		String source = "http://migworkbench.org/model/name";
		addAnnotation
		  (linkEClass,
		   source,
		   new String[]
		   {
			   "required", "false"
		   });
		addAnnotation
		  (migrationEClass,
		   source,
		   new String[]
		   {
			   "unique", "false"
		   });
		addAnnotation
		  (faultEClass,
		   source,
		   new String[]
		   {
			   "unique", "false"
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[]
		   {
			   "required", "false",
			   "unique", "false"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://migworkbench.org/model/dependent</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createDependentAnnotations()
	{
		String source = "http://migworkbench.org/model/dependent";
		addAnnotation
		  (getLink_Source(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getLink_Target(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getMigration_Vm(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getMigration_Target(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getTraffic_Peer(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getFault_Link(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getFault_Migration(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getPublishedFigure_Policy(),
		   source,
		   new String[]
		   {
		   });
		addAnnotation
		  (getPublishedFigure_Workload(),
		   source,
		   new String[]
		   {
		   });
	}

} //ModelPackageImpl
