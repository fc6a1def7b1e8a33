/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A guest that can be migrated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getPageSizeBytes <em>Page Size Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getNonZeroBytes <em>Non Zero Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getContent <em>Content</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getWordsPerWrite <em>Words Per Write</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getWorkloads <em>Workloads</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getVirtualMachine()
 * @model
 * @generated
 */
public interface VirtualMachine extends Node
{
	/**
	 * Returns the value of the '<em><b>Memory Bytes</b></em>' attribute.
	 * The default value is <code>"1073741824"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in bytes. Above 0, a multiple of pageSizeBytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Bytes</em>' attribute.
	 * @see #setMemoryBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_MemoryBytes()
	 * @model default="1073741824"
	 * @generated
	 */
	long getMemoryBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getMemoryBytes <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Bytes</em>' attribute.
	 * @see #getMemoryBytes()
	 * @generated
	 */
	void setMemoryBytes(long value);

	/**
	 * Returns the value of the '<em><b>Page Size Bytes</b></em>' attribute.
	 * The default value is <code>"4096"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of a memory page in bytes. A power of two from 512 to 1073741824.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Size Bytes</em>' attribute.
	 * @see #setPageSizeBytes(int)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_PageSizeBytes()
	 * @model default="4096"
	 * @generated
	 */
	int getPageSizeBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getPageSizeBytes <em>Page Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Size Bytes</em>' attribute.
	 * @see #getPageSizeBytes()
	 * @generated
	 */
	void setPageSizeBytes(int value);

	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of virtual processors. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vcpus</em>' attribute.
	 * @see #setVcpus(int)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Vcpus()
	 * @model default="1"
	 * @generated
	 */
	int getVcpus();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getVcpus <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpus</em>' attribute.
	 * @see #getVcpus()
	 * @generated
	 */
	void setVcpus(int value);

	/**
	 * Returns the value of the '<em><b>Non Zero Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in bytes that holds anything but zeros at the start. 0 to memoryBytes, or -1: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Zero Bytes</em>' attribute.
	 * @see #setNonZeroBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_NonZeroBytes()
	 * @model default="-1"
	 * @generated
	 */
	long getNonZeroBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getNonZeroBytes <em>Non Zero Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Zero Bytes</em>' attribute.
	 * @see #getNonZeroBytes()
	 * @generated
	 */
	void setNonZeroBytes(long value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * The default value is <code>"random"</code>.
	 * The literals are from the enumeration {@link org.migworkbench.model.ContentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a write leaves in a page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see org.migworkbench.model.ContentKind
	 * @see #setContent(ContentKind)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Content()
	 * @model default="random"
	 * @generated
	 */
	ContentKind getContent();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see org.migworkbench.model.ContentKind
	 * @see #getContent()
	 * @generated
	 */
	void setContent(ContentKind value);

	/**
	 * Returns the value of the '<em><b>Words Per Write</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of 8-byte words that a write changes; used with the content kind words. 1 to pageSizeBytes / 8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words Per Write</em>' attribute.
	 * @see #setWordsPerWrite(int)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_WordsPerWrite()
	 * @model default="1"
	 * @generated
	 */
	int getWordsPerWrite();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getWordsPerWrite <em>Words Per Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words Per Write</em>' attribute.
	 * @see #getWordsPerWrite()
	 * @generated
	 */
	void setWordsPerWrite(int value);

	/**
	 * Returns the value of the '<em><b>Workloads</b></em>' reference list.
	 * The list contents are of type {@link org.migworkbench.model.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What runs in the guest; several add up. None: an idle guest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workloads</em>' reference list.
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Workloads()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Workload> getWorkloads();

} // VirtualMachine
