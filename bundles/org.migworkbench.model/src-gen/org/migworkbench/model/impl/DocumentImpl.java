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

import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Note;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Workload;

import org.migworkbench.model.internal.ModelObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.DocumentImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.DocumentImpl#getDataCenter <em>Data Center</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.DocumentImpl#getWorkloads <em>Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.DocumentImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.DocumentImpl#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.DocumentImpl#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.DocumentImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends ModelObject implements Document
{
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDataCenter() <em>Data Center</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataCenter()
	 * @generated
	 * @ordered
	 */
	protected DataCenter dataCenter;

	/**
	 * The cached value of the '{@link #getWorkloads() <em>Workloads</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkloads()
	 * @generated
	 * @ordered
	 */
	protected EList<Workload> workloads;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<Policy> policies;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<Scenario> scenarios;

	/**
	 * The cached value of the '{@link #getExperiments() <em>Experiments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiments()
	 * @generated
	 * @ordered
	 */
	protected EList<Experiment> experiments;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl()
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
		return ModelPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion()
	{
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion)
	{
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataCenter getDataCenter()
	{
		return dataCenter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDataCenter(DataCenter newDataCenter, NotificationChain msgs)
	{
		DataCenter oldDataCenter = dataCenter;
		dataCenter = newDataCenter;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__DATA_CENTER, oldDataCenter, newDataCenter);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataCenter(DataCenter newDataCenter)
	{
		if (newDataCenter != dataCenter)
		{
			NotificationChain msgs = null;
			if (dataCenter != null)
				msgs = ((InternalEObject)dataCenter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__DATA_CENTER, null, msgs);
			if (newDataCenter != null)
				msgs = ((InternalEObject)newDataCenter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__DATA_CENTER, null, msgs);
			msgs = basicSetDataCenter(newDataCenter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__DATA_CENTER, newDataCenter, newDataCenter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workload> getWorkloads()
	{
		if (workloads == null)
		{
			workloads = new EObjectContainmentEList<Workload>(Workload.class, this, ModelPackage.DOCUMENT__WORKLOADS);
		}
		return workloads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Policy> getPolicies()
	{
		if (policies == null)
		{
			policies = new EObjectContainmentEList<Policy>(Policy.class, this, ModelPackage.DOCUMENT__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scenario> getScenarios()
	{
		if (scenarios == null)
		{
			scenarios = new EObjectContainmentEList<Scenario>(Scenario.class, this, ModelPackage.DOCUMENT__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experiment> getExperiments()
	{
		if (experiments == null)
		{
			experiments = new EObjectContainmentEList<Experiment>(Experiment.class, this, ModelPackage.DOCUMENT__EXPERIMENTS);
		}
		return experiments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes()
	{
		if (notes == null)
		{
			notes = new EObjectContainmentEList<Note>(Note.class, this, ModelPackage.DOCUMENT__NOTES);
		}
		return notes;
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
			case ModelPackage.DOCUMENT__DATA_CENTER:
				return basicSetDataCenter(null, msgs);
			case ModelPackage.DOCUMENT__WORKLOADS:
				return ((InternalEList<?>)getWorkloads()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__POLICIES:
				return ((InternalEList<?>)getPolicies()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__EXPERIMENTS:
				return ((InternalEList<?>)getExperiments()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.DOCUMENT__VERSION:
				return getVersion();
			case ModelPackage.DOCUMENT__DATA_CENTER:
				return getDataCenter();
			case ModelPackage.DOCUMENT__WORKLOADS:
				return getWorkloads();
			case ModelPackage.DOCUMENT__POLICIES:
				return getPolicies();
			case ModelPackage.DOCUMENT__SCENARIOS:
				return getScenarios();
			case ModelPackage.DOCUMENT__EXPERIMENTS:
				return getExperiments();
			case ModelPackage.DOCUMENT__NOTES:
				return getNotes();
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
			case ModelPackage.DOCUMENT__VERSION:
				setVersion((Integer)newValue);
				return;
			case ModelPackage.DOCUMENT__DATA_CENTER:
				setDataCenter((DataCenter)newValue);
				return;
			case ModelPackage.DOCUMENT__WORKLOADS:
				getWorkloads().clear();
				getWorkloads().addAll((Collection<? extends Workload>)newValue);
				return;
			case ModelPackage.DOCUMENT__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends Policy>)newValue);
				return;
			case ModelPackage.DOCUMENT__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends Scenario>)newValue);
				return;
			case ModelPackage.DOCUMENT__EXPERIMENTS:
				getExperiments().clear();
				getExperiments().addAll((Collection<? extends Experiment>)newValue);
				return;
			case ModelPackage.DOCUMENT__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
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
			case ModelPackage.DOCUMENT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__DATA_CENTER:
				setDataCenter((DataCenter)null);
				return;
			case ModelPackage.DOCUMENT__WORKLOADS:
				getWorkloads().clear();
				return;
			case ModelPackage.DOCUMENT__POLICIES:
				getPolicies().clear();
				return;
			case ModelPackage.DOCUMENT__SCENARIOS:
				getScenarios().clear();
				return;
			case ModelPackage.DOCUMENT__EXPERIMENTS:
				getExperiments().clear();
				return;
			case ModelPackage.DOCUMENT__NOTES:
				getNotes().clear();
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
			case ModelPackage.DOCUMENT__VERSION:
				return version != VERSION_EDEFAULT;
			case ModelPackage.DOCUMENT__DATA_CENTER:
				return dataCenter != null;
			case ModelPackage.DOCUMENT__WORKLOADS:
				return workloads != null && !workloads.isEmpty();
			case ModelPackage.DOCUMENT__POLICIES:
				return policies != null && !policies.isEmpty();
			case ModelPackage.DOCUMENT__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
			case ModelPackage.DOCUMENT__EXPERIMENTS:
				return experiments != null && !experiments.isEmpty();
			case ModelPackage.DOCUMENT__NOTES:
				return notes != null && !notes.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

} //DocumentImpl
