/**
 */
package org.migworkbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Traffic;

import org.migworkbench.model.internal.ModelObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Traffic</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.TrafficImpl#getPeer <em>Peer</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.TrafficImpl#getBytesPerSecond <em>Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.TrafficImpl#getNetworkBound <em>Network Bound</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrafficImpl extends ModelObject implements Traffic
{
	/**
	 * The cached value of the '{@link #getPeer() <em>Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeer()
	 * @generated
	 * @ordered
	 */
	protected Host peer;

	/**
	 * The default value of the '{@link #getBytesPerSecond() <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double BYTES_PER_SECOND_EDEFAULT = 1.25E7;

	/**
	 * The cached value of the '{@link #getBytesPerSecond() <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double bytesPerSecond = BYTES_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetworkBound() <em>Network Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkBound()
	 * @generated
	 * @ordered
	 */
	protected static final double NETWORK_BOUND_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getNetworkBound() <em>Network Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkBound()
	 * @generated
	 * @ordered
	 */
	protected double networkBound = NETWORK_BOUND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrafficImpl()
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
		return ModelPackage.Literals.TRAFFIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getPeer()
	{
		return peer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeer(Host newPeer)
	{
		Host oldPeer = peer;
		peer = newPeer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRAFFIC__PEER, oldPeer, peer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBytesPerSecond()
	{
		return bytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytesPerSecond(double newBytesPerSecond)
	{
		double oldBytesPerSecond = bytesPerSecond;
		bytesPerSecond = newBytesPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRAFFIC__BYTES_PER_SECOND, oldBytesPerSecond, bytesPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNetworkBound()
	{
		return networkBound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetworkBound(double newNetworkBound)
	{
		double oldNetworkBound = networkBound;
		networkBound = newNetworkBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRAFFIC__NETWORK_BOUND, oldNetworkBound, networkBound));
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
			case ModelPackage.TRAFFIC__PEER:
				return getPeer();
			case ModelPackage.TRAFFIC__BYTES_PER_SECOND:
				return getBytesPerSecond();
			case ModelPackage.TRAFFIC__NETWORK_BOUND:
				return getNetworkBound();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ModelPackage.TRAFFIC__PEER:
				setPeer((Host)newValue);
				return;
			case ModelPackage.TRAFFIC__BYTES_PER_SECOND:
				setBytesPerSecond((Double)newValue);
				return;
			case ModelPackage.TRAFFIC__NETWORK_BOUND:
				setNetworkBound((Double)newValue);
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
			case ModelPackage.TRAFFIC__PEER:
				setPeer((Host)null);
				return;
			case ModelPackage.TRAFFIC__BYTES_PER_SECOND:
				setBytesPerSecond(BYTES_PER_SECOND_EDEFAULT);
				return;
			case ModelPackage.TRAFFIC__NETWORK_BOUND:
				setNetworkBound(NETWORK_BOUND_EDEFAULT);
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
			case ModelPackage.TRAFFIC__PEER:
				return peer != null;
			case ModelPackage.TRAFFIC__BYTES_PER_SECOND:
				return bytesPerSecond != BYTES_PER_SECOND_EDEFAULT;
			case ModelPackage.TRAFFIC__NETWORK_BOUND:
				return networkBound != NETWORK_BOUND_EDEFAULT;
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
		result.append(" (bytesPerSecond: ");
		result.append(bytesPerSecond);
		result.append(", networkBound: ");
		result.append(networkBound);
		result.append(')');
		return result.toString();
	}

} //TrafficImpl
