/**
 */
package org.migworkbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.VirtualMachine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.HostImpl#getCpuCores <em>Cpu Cores</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.HostImpl#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.HostImpl#getNicBytesPerSecond <em>Nic Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.HostImpl#getMostOutgoing <em>Most Outgoing</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.HostImpl#getMostIncoming <em>Most Incoming</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.HostImpl#getVms <em>Vms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends NodeImpl implements Host
{
	/**
	 * The default value of the '{@link #getCpuCores() <em>Cpu Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuCores()
	 * @generated
	 * @ordered
	 */
	protected static final int CPU_CORES_EDEFAULT = 16;

	/**
	 * The cached value of the '{@link #getCpuCores() <em>Cpu Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpuCores()
	 * @generated
	 * @ordered
	 */
	protected int cpuCores = CPU_CORES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_BYTES_EDEFAULT = 68719476736L;

	/**
	 * The cached value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected long memoryBytes = MEMORY_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getNicBytesPerSecond() <em>Nic Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNicBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double NIC_BYTES_PER_SECOND_EDEFAULT = 1.25E8;

	/**
	 * The cached value of the '{@link #getNicBytesPerSecond() <em>Nic Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNicBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double nicBytesPerSecond = NIC_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMostOutgoing() <em>Most Outgoing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostOutgoing()
	 * @generated
	 * @ordered
	 */
	protected static final int MOST_OUTGOING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMostOutgoing() <em>Most Outgoing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostOutgoing()
	 * @generated
	 * @ordered
	 */
	protected int mostOutgoing = MOST_OUTGOING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMostIncoming() <em>Most Incoming</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostIncoming()
	 * @generated
	 * @ordered
	 */
	protected static final int MOST_INCOMING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMostIncoming() <em>Most Incoming</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostIncoming()
	 * @generated
	 * @ordered
	 */
	protected int mostIncoming = MOST_INCOMING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVms() <em>Vms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVms()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> vms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ModelPackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCpuCores()
	{
		return cpuCores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpuCores(int newCpuCores)
	{
		int oldCpuCores = cpuCores;
		cpuCores = newCpuCores;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__CPU_CORES, oldCpuCores, cpuCores));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryBytes()
	{
		return memoryBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryBytes(long newMemoryBytes)
	{
		long oldMemoryBytes = memoryBytes;
		memoryBytes = newMemoryBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__MEMORY_BYTES, oldMemoryBytes, memoryBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNicBytesPerSecond()
	{
		return nicBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNicBytesPerSecond(double newNicBytesPerSecond)
	{
		double oldNicBytesPerSecond = nicBytesPerSecond;
		nicBytesPerSecond = newNicBytesPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__NIC_BYTES_PER_SECOND, oldNicBytesPerSecond, nicBytesPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMostOutgoing()
	{
		return mostOutgoing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMostOutgoing(int newMostOutgoing)
	{
		int oldMostOutgoing = mostOutgoing;
		mostOutgoing = newMostOutgoing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__MOST_OUTGOING, oldMostOutgoing, mostOutgoing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMostIncoming()
	{
		return mostIncoming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMostIncoming(int newMostIncoming)
	{
		int oldMostIncoming = mostIncoming;
		mostIncoming = newMostIncoming;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOST__MOST_INCOMING, oldMostIncoming, mostIncoming));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getVms()
	{
		if (vms == null)
		{
			vms = new EObjectContainmentEList<VirtualMachine>(VirtualMachine.class, this, ModelPackage.HOST__VMS);
		}
		return vms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ModelPackage.HOST__VMS:
				return ((InternalEList<?>)getVms()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ModelPackage.HOST__CPU_CORES:
				return getCpuCores();
			case ModelPackage.HOST__MEMORY_BYTES:
				return getMemoryBytes();
			case ModelPackage.HOST__NIC_BYTES_PER_SECOND:
				return getNicBytesPerSecond();
			case ModelPackage.HOST__MOST_OUTGOING:
				return getMostOutgoing();
			case ModelPackage.HOST__MOST_INCOMING:
				return getMostIncoming();
			case ModelPackage.HOST__VMS:
				return getVms();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ModelPackage.HOST__CPU_CORES:
				setCpuCores((Integer)newValue);
				return;
			case ModelPackage.HOST__MEMORY_BYTES:
				setMemoryBytes((Long)newValue);
				return;
			case ModelPackage.HOST__NIC_BYTES_PER_SECOND:
				setNicBytesPerSecond((Double)newValue);
				return;
			case ModelPackage.HOST__MOST_OUTGOING:
				setMostOutgoing((Integer)newValue);
				return;
			case ModelPackage.HOST__MOST_INCOMING:
				setMostIncoming((Integer)newValue);
				return;
			case ModelPackage.HOST__VMS:
				getVms().clear();
				getVms().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ModelPackage.HOST__CPU_CORES:
				setCpuCores(CPU_CORES_EDEFAULT);
				return;
			case ModelPackage.HOST__MEMORY_BYTES:
				setMemoryBytes(MEMORY_BYTES_EDEFAULT);
				return;
			case ModelPackage.HOST__NIC_BYTES_PER_SECOND:
				setNicBytesPerSecond(NIC_BYTES_PER_SECOND_EDEFAULT);
				return;
			case ModelPackage.HOST__MOST_OUTGOING:
				setMostOutgoing(MOST_OUTGOING_EDEFAULT);
				return;
			case ModelPackage.HOST__MOST_INCOMING:
				setMostIncoming(MOST_INCOMING_EDEFAULT);
				return;
			case ModelPackage.HOST__VMS:
				getVms().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ModelPackage.HOST__CPU_CORES:
				return cpuCores != CPU_CORES_EDEFAULT;
			case ModelPackage.HOST__MEMORY_BYTES:
				return memoryBytes != MEMORY_BYTES_EDEFAULT;
			case ModelPackage.HOST__NIC_BYTES_PER_SECOND:
				return nicBytesPerSecond != NIC_BYTES_PER_SECOND_EDEFAULT;
			case ModelPackage.HOST__MOST_OUTGOING:
				return mostOutgoing != MOST_OUTGOING_EDEFAULT;
			case ModelPackage.HOST__MOST_INCOMING:
				return mostIncoming != MOST_INCOMING_EDEFAULT;
			case ModelPackage.HOST__VMS:
				return vms != null && !vms.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (cpuCores: ");
		result.append(cpuCores);
		result.append(", memoryBytes: ");
		result.append(memoryBytes);
		result.append(", nicBytesPerSecond: ");
		result.append(nicBytesPerSecond);
		result.append(", mostOutgoing: ");
		result.append(mostOutgoing);
		result.append(", mostIncoming: ");
		result.append(mostIncoming);
		result.append(')');
		return result.toString();
	}

} //HostImpl
