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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Workload;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.ExperimentImpl#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.ExperimentImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.ExperimentImpl#getWorkloads <em>Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.ExperimentImpl#getRepetitions <em>Repetitions</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.ExperimentImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.ExperimentImpl#getPublishedFigures <em>Published Figures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExperimentImpl extends ElementImpl implements Experiment
{
	/**
	 * The cached value of the '{@link #getScenario() <em>Scenario</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenario()
	 * @generated
	 * @ordered
	 */
	protected Scenario scenario;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<Policy> policies;

	/**
	 * The cached value of the '{@link #getWorkloads() <em>Workloads</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkloads()
	 * @generated
	 * @ordered
	 */
	protected EList<Workload> workloads;

	/**
	 * The default value of the '{@link #getRepetitions() <em>Repetitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepetitions()
	 * @generated
	 * @ordered
	 */
	protected static final int REPETITIONS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRepetitions() <em>Repetitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepetitions()
	 * @generated
	 * @ordered
	 */
	protected int repetitions = REPETITIONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Policy baseline;

	/**
	 * The cached value of the '{@link #getPublishedFigures() <em>Published Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<PublishedFigure> publishedFigures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExperimentImpl()
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
		return ModelPackage.Literals.EXPERIMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario getScenario()
	{
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScenario(Scenario newScenario)
	{
		Scenario oldScenario = scenario;
		scenario = newScenario;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPERIMENT__SCENARIO, oldScenario, scenario));
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
			policies = new EObjectEList<Policy>(Policy.class, this, ModelPackage.EXPERIMENT__POLICIES);
		}
		return policies;
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
			workloads = new EObjectEList<Workload>(Workload.class, this, ModelPackage.EXPERIMENT__WORKLOADS);
		}
		return workloads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRepetitions()
	{
		return repetitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepetitions(int newRepetitions)
	{
		int oldRepetitions = repetitions;
		repetitions = newRepetitions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPERIMENT__REPETITIONS, oldRepetitions, repetitions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Policy getBaseline()
	{
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(Policy newBaseline)
	{
		Policy oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXPERIMENT__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PublishedFigure> getPublishedFigures()
	{
		if (publishedFigures == null)
		{
			publishedFigures = new EObjectContainmentEList<PublishedFigure>(PublishedFigure.class, this, ModelPackage.EXPERIMENT__PUBLISHED_FIGURES);
		}
		return publishedFigures;
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
			case ModelPackage.EXPERIMENT__PUBLISHED_FIGURES:
				return ((InternalEList<?>)getPublishedFigures()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.EXPERIMENT__SCENARIO:
				return getScenario();
			case ModelPackage.EXPERIMENT__POLICIES:
				return getPolicies();
			case ModelPackage.EXPERIMENT__WORKLOADS:
				return getWorkloads();
			case ModelPackage.EXPERIMENT__REPETITIONS:
				return getRepetitions();
			case ModelPackage.EXPERIMENT__BASELINE:
				return getBaseline();
			case ModelPackage.EXPERIMENT__PUBLISHED_FIGURES:
				return getPublishedFigures();
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
			case ModelPackage.EXPERIMENT__SCENARIO:
				setScenario((Scenario)newValue);
				return;
			case ModelPackage.EXPERIMENT__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends Policy>)newValue);
				return;
			case ModelPackage.EXPERIMENT__WORKLOADS:
				getWorkloads().clear();
				getWorkloads().addAll((Collection<? extends Workload>)newValue);
				return;
			case ModelPackage.EXPERIMENT__REPETITIONS:
				setRepetitions((Integer)newValue);
				return;
			case ModelPackage.EXPERIMENT__BASELINE:
				setBaseline((Policy)newValue);
				return;
			case ModelPackage.EXPERIMENT__PUBLISHED_FIGURES:
				getPublishedFigures().clear();
				getPublishedFigures().addAll((Collection<? extends PublishedFigure>)newValue);
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
			case ModelPackage.EXPERIMENT__SCENARIO:
				setScenario((Scenario)null);
				return;
			case ModelPackage.EXPERIMENT__POLICIES:
				getPolicies().clear();
				return;
			case ModelPackage.EXPERIMENT__WORKLOADS:
				getWorkloads().clear();
				return;
			case ModelPackage.EXPERIMENT__REPETITIONS:
				setRepetitions(REPETITIONS_EDEFAULT);
				return;
			case ModelPackage.EXPERIMENT__BASELINE:
				setBaseline((Policy)null);
				return;
			case ModelPackage.EXPERIMENT__PUBLISHED_FIGURES:
				getPublishedFigures().clear();
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
			case ModelPackage.EXPERIMENT__SCENARIO:
				return scenario != null;
			case ModelPackage.EXPERIMENT__POLICIES:
				return policies != null && !policies.isEmpty();
			case ModelPackage.EXPERIMENT__WORKLOADS:
				return workloads != null && !workloads.isEmpty();
			case ModelPackage.EXPERIMENT__REPETITIONS:
				return repetitions != REPETITIONS_EDEFAULT;
			case ModelPackage.EXPERIMENT__BASELINE:
				return baseline != null;
			case ModelPackage.EXPERIMENT__PUBLISHED_FIGURES:
				return publishedFigures != null && !publishedFigures.isEmpty();
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
		result.append(" (repetitions: ");
		result.append(repetitions);
		result.append(')');
		return result.toString();
	}

} //ExperimentImpl
