/**
 */
package org.migworkbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.migworkbench.model.Link;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Node;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.LinkImpl#getBytesPerSecond <em>Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.LinkImpl#getLatencyNanos <em>Latency Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.LinkImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.LinkImpl#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkImpl extends ElementImpl implements Link
{
	/**
	 * The default value of the '{@link #getBytesPerSecond() <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double BYTES_PER_SECOND_EDEFAULT = 1.25E8;

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
	 * The default value of the '{@link #getLatencyNanos() <em>Latency Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long LATENCY_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLatencyNanos() <em>Latency Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyNanos()
	 * @generated
	 * @ordered
	 */
	protected long latencyNanos = LATENCY_NANOS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Node source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Node target;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl()
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
		return ModelPackage.Literals.LINK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__BYTES_PER_SECOND, oldBytesPerSecond, bytesPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLatencyNanos()
	{
		return latencyNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencyNanos(long newLatencyNanos)
	{
		long oldLatencyNanos = latencyNanos;
		latencyNanos = newLatencyNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__LATENCY_NANOS, oldLatencyNanos, latencyNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getSource()
	{
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Node newSource)
	{
		Node oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Node newTarget)
	{
		Node oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LINK__TARGET, oldTarget, target));
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
			case ModelPackage.LINK__BYTES_PER_SECOND:
				return getBytesPerSecond();
			case ModelPackage.LINK__LATENCY_NANOS:
				return getLatencyNanos();
			case ModelPackage.LINK__SOURCE:
				return getSource();
			case ModelPackage.LINK__TARGET:
				return getTarget();
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
			case ModelPackage.LINK__BYTES_PER_SECOND:
				setBytesPerSecond((Double)newValue);
				return;
			case ModelPackage.LINK__LATENCY_NANOS:
				setLatencyNanos((Long)newValue);
				return;
			case ModelPackage.LINK__SOURCE:
				setSource((Node)newValue);
				return;
			case ModelPackage.LINK__TARGET:
				setTarget((Node)newValue);
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
			case ModelPackage.LINK__BYTES_PER_SECOND:
				setBytesPerSecond(BYTES_PER_SECOND_EDEFAULT);
				return;
			case ModelPackage.LINK__LATENCY_NANOS:
				setLatencyNanos(LATENCY_NANOS_EDEFAULT);
				return;
			case ModelPackage.LINK__SOURCE:
				setSource((Node)null);
				return;
			case ModelPackage.LINK__TARGET:
				setTarget((Node)null);
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
			case ModelPackage.LINK__BYTES_PER_SECOND:
				return bytesPerSecond != BYTES_PER_SECOND_EDEFAULT;
			case ModelPackage.LINK__LATENCY_NANOS:
				return latencyNanos != LATENCY_NANOS_EDEFAULT;
			case ModelPackage.LINK__SOURCE:
				return source != null;
			case ModelPackage.LINK__TARGET:
				return target != null;
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
		result.append(", latencyNanos: ");
		result.append(latencyNanos);
		result.append(')');
		return result.toString();
	}

} //LinkImpl
