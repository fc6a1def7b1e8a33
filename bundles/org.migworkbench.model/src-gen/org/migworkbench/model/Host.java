/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical machine that runs virtual machines.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Host#getCpuCores <em>Cpu Cores</em>}</li>
 *   <li>{@link org.migworkbench.model.Host#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.Host#getNicBytesPerSecond <em>Nic Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.Host#getMostOutgoing <em>Most Outgoing</em>}</li>
 *   <li>{@link org.migworkbench.model.Host#getMostIncoming <em>Most Incoming</em>}</li>
 *   <li>{@link org.migworkbench.model.Host#getVms <em>Vms</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends Node
{
	/**
	 * Returns the value of the '<em><b>Cpu Cores</b></em>' attribute.
	 * The default value is <code>"16"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of processor cores. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu Cores</em>' attribute.
	 * @see #setCpuCores(int)
	 * @see org.migworkbench.model.ModelPackage#getHost_CpuCores()
	 * @model default="16"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,)' entry='[1,4096]' label='Cores'"
	 * @generated
	 */
	int getCpuCores();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Host#getCpuCores <em>Cpu Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu Cores</em>' attribute.
	 * @see #getCpuCores()
	 * @generated
	 */
	void setCpuCores(int value);

	/**
	 * Returns the value of the '<em><b>Memory Bytes</b></em>' attribute.
	 * The default value is <code>"68719476736"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in bytes. Above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Bytes</em>' attribute.
	 * @see #setMemoryBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getHost_MemoryBytes()
	 * @model default="68719476736"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='(0,)' entry='[1,)' label='Memory'"
	 * @generated
	 */
	long getMemoryBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Host#getMemoryBytes <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Bytes</em>' attribute.
	 * @see #getMemoryBytes()
	 * @generated
	 */
	void setMemoryBytes(long value);

	/**
	 * Returns the value of the '<em><b>Nic Bytes Per Second</b></em>' attribute.
	 * The default value is <code>"125000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rate of the network card in bytes a second, in each direction. Above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nic Bytes Per Second</em>' attribute.
	 * @see #setNicBytesPerSecond(double)
	 * @see org.migworkbench.model.ModelPackage#getHost_NicBytesPerSecond()
	 * @model default="125000000"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES_PER_SECOND' range='(0,)' label='Network card'"
	 * @generated
	 */
	double getNicBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Host#getNicBytesPerSecond <em>Nic Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nic Bytes Per Second</em>' attribute.
	 * @see #getNicBytesPerSecond()
	 * @generated
	 */
	void setNicBytesPerSecond(double value);

	/**
	 * Returns the value of the '<em><b>Most Outgoing</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most migrations that leave the host at the same time; others wait. At least 1, or 0: no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most Outgoing</em>' attribute.
	 * @see #setMostOutgoing(int)
	 * @see org.migworkbench.model.ModelPackage#getHost_MostOutgoing()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,)' entry='[1,1000000]' special='0' word='none' shown='no limit' means='for no limit' label='Leave at once'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	int getMostOutgoing();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Host#getMostOutgoing <em>Most Outgoing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most Outgoing</em>' attribute.
	 * @see #getMostOutgoing()
	 * @generated
	 */
	void setMostOutgoing(int value);

	/**
	 * Returns the value of the '<em><b>Most Incoming</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most migrations that arrive at the host at the same time; others wait. At least 1, or 0: no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most Incoming</em>' attribute.
	 * @see #setMostIncoming(int)
	 * @see org.migworkbench.model.ModelPackage#getHost_MostIncoming()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,)' entry='[1,1000000]' special='0' word='none' shown='no limit' means='for no limit' label='Arrive at once'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	int getMostIncoming();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Host#getMostIncoming <em>Most Incoming</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most Incoming</em>' attribute.
	 * @see #getMostIncoming()
	 * @generated
	 */
	void setMostIncoming(int value);

	/**
	 * Returns the value of the '<em><b>Vms</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual machines that run here before any migration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vms</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getHost_Vms()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtualMachine> getVms();

} // Host
