/**
 */
package org.migworkbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.migworkbench.model.ExperimentMetric;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Workload;

import org.migworkbench.model.internal.ModelObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.PublishedFigureImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.PublishedFigureImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.PublishedFigureImpl#getWorkload <em>Workload</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.PublishedFigureImpl#getDifferencePercent <em>Difference Percent</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.PublishedFigureImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublishedFigureImpl extends ModelObject implements PublishedFigure
{
	/**
	 * The default value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected static final ExperimentMetric METRIC_EDEFAULT = ExperimentMetric.TOTAL_TIME;

	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected ExperimentMetric metric = METRIC_EDEFAULT;

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
	 * The cached value of the '{@link #getWorkload() <em>Workload</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkload()
	 * @generated
	 * @ordered
	 */
	protected Workload workload;

	/**
	 * The default value of the '{@link #getDifferencePercent() <em>Difference Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifferencePercent()
	 * @generated
	 * @ordered
	 */
	protected static final double DIFFERENCE_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDifferencePercent() <em>Difference Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifferencePercent()
	 * @generated
	 * @ordered
	 */
	protected double differencePercent = DIFFERENCE_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublishedFigureImpl()
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
		return ModelPackage.Literals.PUBLISHED_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExperimentMetric getMetric()
	{
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(ExperimentMetric newMetric)
	{
		ExperimentMetric oldMetric = metric;
		metric = newMetric == null ? METRIC_EDEFAULT : newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLISHED_FIGURE__METRIC, oldMetric, metric));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLISHED_FIGURE__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workload getWorkload()
	{
		return workload;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkload(Workload newWorkload)
	{
		Workload oldWorkload = workload;
		workload = newWorkload;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLISHED_FIGURE__WORKLOAD, oldWorkload, workload));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDifferencePercent()
	{
		return differencePercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifferencePercent(double newDifferencePercent)
	{
		double oldDifferencePercent = differencePercent;
		differencePercent = newDifferencePercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLISHED_FIGURE__DIFFERENCE_PERCENT, oldDifferencePercent, differencePercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource()
	{
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource)
	{
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUBLISHED_FIGURE__SOURCE, oldSource, source));
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
			case ModelPackage.PUBLISHED_FIGURE__METRIC:
				return getMetric();
			case ModelPackage.PUBLISHED_FIGURE__POLICY:
				return getPolicy();
			case ModelPackage.PUBLISHED_FIGURE__WORKLOAD:
				return getWorkload();
			case ModelPackage.PUBLISHED_FIGURE__DIFFERENCE_PERCENT:
				return getDifferencePercent();
			case ModelPackage.PUBLISHED_FIGURE__SOURCE:
				return getSource();
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
			case ModelPackage.PUBLISHED_FIGURE__METRIC:
				setMetric((ExperimentMetric)newValue);
				return;
			case ModelPackage.PUBLISHED_FIGURE__POLICY:
				setPolicy((Policy)newValue);
				return;
			case ModelPackage.PUBLISHED_FIGURE__WORKLOAD:
				setWorkload((Workload)newValue);
				return;
			case ModelPackage.PUBLISHED_FIGURE__DIFFERENCE_PERCENT:
				setDifferencePercent((Double)newValue);
				return;
			case ModelPackage.PUBLISHED_FIGURE__SOURCE:
				setSource((String)newValue);
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
			case ModelPackage.PUBLISHED_FIGURE__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case ModelPackage.PUBLISHED_FIGURE__POLICY:
				setPolicy((Policy)null);
				return;
			case ModelPackage.PUBLISHED_FIGURE__WORKLOAD:
				setWorkload((Workload)null);
				return;
			case ModelPackage.PUBLISHED_FIGURE__DIFFERENCE_PERCENT:
				setDifferencePercent(DIFFERENCE_PERCENT_EDEFAULT);
				return;
			case ModelPackage.PUBLISHED_FIGURE__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case ModelPackage.PUBLISHED_FIGURE__METRIC:
				return metric != METRIC_EDEFAULT;
			case ModelPackage.PUBLISHED_FIGURE__POLICY:
				return policy != null;
			case ModelPackage.PUBLISHED_FIGURE__WORKLOAD:
				return workload != null;
			case ModelPackage.PUBLISHED_FIGURE__DIFFERENCE_PERCENT:
				return differencePercent != DIFFERENCE_PERCENT_EDEFAULT;
			case ModelPackage.PUBLISHED_FIGURE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(" (metric: ");
		result.append(metric);
		result.append(", differencePercent: ");
		result.append(differencePercent);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //PublishedFigureImpl
