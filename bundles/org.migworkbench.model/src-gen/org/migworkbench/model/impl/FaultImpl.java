/**
 */
package org.migworkbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fault</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getMigration <em>Migration</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getRound <em>Round</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getDelayNanos <em>Delay Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getDurationNanos <em>Duration Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.FaultImpl#getFactor <em>Factor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FaultImpl extends ElementImpl implements Fault
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FaultKind KIND_EDEFAULT = FaultKind.LINK_DOWN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FaultKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected Link link;

	/**
	 * The cached value of the '{@link #getMigration() <em>Migration</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMigration()
	 * @generated
	 * @ordered
	 */
	protected Migration migration;

	/**
	 * The default value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected static final FaultTrigger TRIGGER_EDEFAULT = FaultTrigger.TIME;

	/**
	 * The cached value of the '{@link #getTrigger() <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrigger()
	 * @generated
	 * @ordered
	 */
	protected FaultTrigger trigger = TRIGGER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected static final int ROUND_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected int round = ROUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelayNanos() <em>Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long DELAY_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDelayNanos() <em>Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayNanos()
	 * @generated
	 * @ordered
	 */
	protected long delayNanos = DELAY_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationNanos() <em>Duration Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long DURATION_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDurationNanos() <em>Duration Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationNanos()
	 * @generated
	 * @ordered
	 */
	protected long durationNanos = DURATION_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double FACTOR_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected double factor = FACTOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FaultImpl()
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
		return ModelPackage.Literals.FAULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FaultKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FaultKind newKind)
	{
		FaultKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link getLink()
	{
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(Link newLink)
	{
		Link oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Migration getMigration()
	{
		return migration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMigration(Migration newMigration)
	{
		Migration oldMigration = migration;
		migration = newMigration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__MIGRATION, oldMigration, migration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FaultTrigger getTrigger()
	{
		return trigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrigger(FaultTrigger newTrigger)
	{
		FaultTrigger oldTrigger = trigger;
		trigger = newTrigger == null ? TRIGGER_EDEFAULT : newTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__TRIGGER, oldTrigger, trigger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRound()
	{
		return round;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRound(int newRound)
	{
		int oldRound = round;
		round = newRound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__ROUND, oldRound, round));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDelayNanos()
	{
		return delayNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelayNanos(long newDelayNanos)
	{
		long oldDelayNanos = delayNanos;
		delayNanos = newDelayNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__DELAY_NANOS, oldDelayNanos, delayNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDurationNanos()
	{
		return durationNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationNanos(long newDurationNanos)
	{
		long oldDurationNanos = durationNanos;
		durationNanos = newDurationNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__DURATION_NANOS, oldDurationNanos, durationNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFactor()
	{
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(double newFactor)
	{
		double oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FAULT__FACTOR, oldFactor, factor));
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
			case ModelPackage.FAULT__KIND:
				return getKind();
			case ModelPackage.FAULT__LINK:
				return getLink();
			case ModelPackage.FAULT__MIGRATION:
				return getMigration();
			case ModelPackage.FAULT__TRIGGER:
				return getTrigger();
			case ModelPackage.FAULT__ROUND:
				return getRound();
			case ModelPackage.FAULT__DELAY_NANOS:
				return getDelayNanos();
			case ModelPackage.FAULT__DURATION_NANOS:
				return getDurationNanos();
			case ModelPackage.FAULT__FACTOR:
				return getFactor();
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
			case ModelPackage.FAULT__KIND:
				setKind((FaultKind)newValue);
				return;
			case ModelPackage.FAULT__LINK:
				setLink((Link)newValue);
				return;
			case ModelPackage.FAULT__MIGRATION:
				setMigration((Migration)newValue);
				return;
			case ModelPackage.FAULT__TRIGGER:
				setTrigger((FaultTrigger)newValue);
				return;
			case ModelPackage.FAULT__ROUND:
				setRound((Integer)newValue);
				return;
			case ModelPackage.FAULT__DELAY_NANOS:
				setDelayNanos((Long)newValue);
				return;
			case ModelPackage.FAULT__DURATION_NANOS:
				setDurationNanos((Long)newValue);
				return;
			case ModelPackage.FAULT__FACTOR:
				setFactor((Double)newValue);
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
			case ModelPackage.FAULT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.FAULT__LINK:
				setLink((Link)null);
				return;
			case ModelPackage.FAULT__MIGRATION:
				setMigration((Migration)null);
				return;
			case ModelPackage.FAULT__TRIGGER:
				setTrigger(TRIGGER_EDEFAULT);
				return;
			case ModelPackage.FAULT__ROUND:
				setRound(ROUND_EDEFAULT);
				return;
			case ModelPackage.FAULT__DELAY_NANOS:
				setDelayNanos(DELAY_NANOS_EDEFAULT);
				return;
			case ModelPackage.FAULT__DURATION_NANOS:
				setDurationNanos(DURATION_NANOS_EDEFAULT);
				return;
			case ModelPackage.FAULT__FACTOR:
				setFactor(FACTOR_EDEFAULT);
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
			case ModelPackage.FAULT__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.FAULT__LINK:
				return link != null;
			case ModelPackage.FAULT__MIGRATION:
				return migration != null;
			case ModelPackage.FAULT__TRIGGER:
				return trigger != TRIGGER_EDEFAULT;
			case ModelPackage.FAULT__ROUND:
				return round != ROUND_EDEFAULT;
			case ModelPackage.FAULT__DELAY_NANOS:
				return delayNanos != DELAY_NANOS_EDEFAULT;
			case ModelPackage.FAULT__DURATION_NANOS:
				return durationNanos != DURATION_NANOS_EDEFAULT;
			case ModelPackage.FAULT__FACTOR:
				return factor != FACTOR_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", trigger: ");
		result.append(trigger);
		result.append(", round: ");
		result.append(round);
		result.append(", delayNanos: ");
		result.append(delayNanos);
		result.append(", durationNanos: ");
		result.append(durationNanos);
		result.append(", factor: ");
		result.append(factor);
		result.append(')');
		return result.toString();
	}

} //FaultImpl
