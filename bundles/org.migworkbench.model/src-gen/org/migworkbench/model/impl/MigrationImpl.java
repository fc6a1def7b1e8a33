/**
 */
package org.migworkbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Policy;
import org.migworkbench.model.VirtualMachine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Migration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getVm <em>Vm</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getStartNanos <em>Start Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getBandwidthLimitBytesPerSecond <em>Bandwidth Limit Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getDowntimeLimitNanos <em>Downtime Limit Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getTimeoutNanos <em>Timeout Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.MigrationImpl#getMaxRounds <em>Max Rounds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MigrationImpl extends ElementImpl implements Migration
{
	/**
	 * The cached value of the '{@link #getVm() <em>Vm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVm()
	 * @generated
	 * @ordered
	 */
	protected VirtualMachine vm;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Host target;

	/**
	 * The default value of the '{@link #getStartNanos() <em>Start Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long START_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStartNanos() <em>Start Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartNanos()
	 * @generated
	 * @ordered
	 */
	protected long startNanos = START_NANOS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected Policy policy;

	/**
	 * The default value of the '{@link #getBandwidthLimitBytesPerSecond() <em>Bandwidth Limit Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidthLimitBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double BANDWIDTH_LIMIT_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBandwidthLimitBytesPerSecond() <em>Bandwidth Limit Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidthLimitBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double bandwidthLimitBytesPerSecond = BANDWIDTH_LIMIT_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDowntimeLimitNanos() <em>Downtime Limit Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDowntimeLimitNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long DOWNTIME_LIMIT_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDowntimeLimitNanos() <em>Downtime Limit Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDowntimeLimitNanos()
	 * @generated
	 * @ordered
	 */
	protected long downtimeLimitNanos = DOWNTIME_LIMIT_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeoutNanos() <em>Timeout Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long TIMEOUT_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTimeoutNanos() <em>Timeout Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutNanos()
	 * @generated
	 * @ordered
	 */
	protected long timeoutNanos = TIMEOUT_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRounds() <em>Max Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRounds()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_ROUNDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxRounds() <em>Max Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRounds()
	 * @generated
	 * @ordered
	 */
	protected int maxRounds = MAX_ROUNDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MigrationImpl()
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
		return ModelPackage.Literals.MIGRATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualMachine getVm()
	{
		return vm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVm(VirtualMachine newVm)
	{
		VirtualMachine oldVm = vm;
		vm = newVm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__VM, oldVm, vm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Host newTarget)
	{
		Host oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStartNanos()
	{
		return startNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartNanos(long newStartNanos)
	{
		long oldStartNanos = startNanos;
		startNanos = newStartNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__START_NANOS, oldStartNanos, startNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Policy getPolicy()
	{
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(Policy newPolicy)
	{
		Policy oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBandwidthLimitBytesPerSecond()
	{
		return bandwidthLimitBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBandwidthLimitBytesPerSecond(double newBandwidthLimitBytesPerSecond)
	{
		double oldBandwidthLimitBytesPerSecond = bandwidthLimitBytesPerSecond;
		bandwidthLimitBytesPerSecond = newBandwidthLimitBytesPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND, oldBandwidthLimitBytesPerSecond, bandwidthLimitBytesPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDowntimeLimitNanos()
	{
		return downtimeLimitNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDowntimeLimitNanos(long newDowntimeLimitNanos)
	{
		long oldDowntimeLimitNanos = downtimeLimitNanos;
		downtimeLimitNanos = newDowntimeLimitNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__DOWNTIME_LIMIT_NANOS, oldDowntimeLimitNanos, downtimeLimitNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTimeoutNanos()
	{
		return timeoutNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeoutNanos(long newTimeoutNanos)
	{
		long oldTimeoutNanos = timeoutNanos;
		timeoutNanos = newTimeoutNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__TIMEOUT_NANOS, oldTimeoutNanos, timeoutNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxRounds()
	{
		return maxRounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRounds(int newMaxRounds)
	{
		int oldMaxRounds = maxRounds;
		maxRounds = newMaxRounds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIGRATION__MAX_ROUNDS, oldMaxRounds, maxRounds));
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
			case ModelPackage.MIGRATION__VM:
				return getVm();
			case ModelPackage.MIGRATION__TARGET:
				return getTarget();
			case ModelPackage.MIGRATION__START_NANOS:
				return getStartNanos();
			case ModelPackage.MIGRATION__POLICY:
				return getPolicy();
			case ModelPackage.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND:
				return getBandwidthLimitBytesPerSecond();
			case ModelPackage.MIGRATION__DOWNTIME_LIMIT_NANOS:
				return getDowntimeLimitNanos();
			case ModelPackage.MIGRATION__TIMEOUT_NANOS:
				return getTimeoutNanos();
			case ModelPackage.MIGRATION__MAX_ROUNDS:
				return getMaxRounds();
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
			case ModelPackage.MIGRATION__VM:
				setVm((VirtualMachine)newValue);
				return;
			case ModelPackage.MIGRATION__TARGET:
				setTarget((Host)newValue);
				return;
			case ModelPackage.MIGRATION__START_NANOS:
				setStartNanos((Long)newValue);
				return;
			case ModelPackage.MIGRATION__POLICY:
				setPolicy((Policy)newValue);
				return;
			case ModelPackage.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND:
				setBandwidthLimitBytesPerSecond((Double)newValue);
				return;
			case ModelPackage.MIGRATION__DOWNTIME_LIMIT_NANOS:
				setDowntimeLimitNanos((Long)newValue);
				return;
			case ModelPackage.MIGRATION__TIMEOUT_NANOS:
				setTimeoutNanos((Long)newValue);
				return;
			case ModelPackage.MIGRATION__MAX_ROUNDS:
				setMaxRounds((Integer)newValue);
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
			case ModelPackage.MIGRATION__VM:
				setVm((VirtualMachine)null);
				return;
			case ModelPackage.MIGRATION__TARGET:
				setTarget((Host)null);
				return;
			case ModelPackage.MIGRATION__START_NANOS:
				setStartNanos(START_NANOS_EDEFAULT);
				return;
			case ModelPackage.MIGRATION__POLICY:
				setPolicy((Policy)null);
				return;
			case ModelPackage.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND:
				setBandwidthLimitBytesPerSecond(BANDWIDTH_LIMIT_BYTES_PER_SECOND_EDEFAULT);
				return;
			case ModelPackage.MIGRATION__DOWNTIME_LIMIT_NANOS:
				setDowntimeLimitNanos(DOWNTIME_LIMIT_NANOS_EDEFAULT);
				return;
			case ModelPackage.MIGRATION__TIMEOUT_NANOS:
				setTimeoutNanos(TIMEOUT_NANOS_EDEFAULT);
				return;
			case ModelPackage.MIGRATION__MAX_ROUNDS:
				setMaxRounds(MAX_ROUNDS_EDEFAULT);
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
			case ModelPackage.MIGRATION__VM:
				return vm != null;
			case ModelPackage.MIGRATION__TARGET:
				return target != null;
			case ModelPackage.MIGRATION__START_NANOS:
				return startNanos != START_NANOS_EDEFAULT;
			case ModelPackage.MIGRATION__POLICY:
				return policy != null;
			case ModelPackage.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND:
				return bandwidthLimitBytesPerSecond != BANDWIDTH_LIMIT_BYTES_PER_SECOND_EDEFAULT;
			case ModelPackage.MIGRATION__DOWNTIME_LIMIT_NANOS:
				return downtimeLimitNanos != DOWNTIME_LIMIT_NANOS_EDEFAULT;
			case ModelPackage.MIGRATION__TIMEOUT_NANOS:
				return timeoutNanos != TIMEOUT_NANOS_EDEFAULT;
			case ModelPackage.MIGRATION__MAX_ROUNDS:
				return maxRounds != MAX_ROUNDS_EDEFAULT;
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
		result.append(" (startNanos: ");
		result.append(startNanos);
		result.append(", bandwidthLimitBytesPerSecond: ");
		result.append(bandwidthLimitBytesPerSecond);
		result.append(", downtimeLimitNanos: ");
		result.append(downtimeLimitNanos);
		result.append(", timeoutNanos: ");
		result.append(timeoutNanos);
		result.append(", maxRounds: ");
		result.append(maxRounds);
		result.append(')');
		return result.toString();
	}

} //MigrationImpl
