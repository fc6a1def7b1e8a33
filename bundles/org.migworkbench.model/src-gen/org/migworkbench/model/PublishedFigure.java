/**
 */
package org.migworkbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Published Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A published difference of a policy to the baseline of an experiment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.PublishedFigure#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.migworkbench.model.PublishedFigure#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.migworkbench.model.PublishedFigure#getWorkload <em>Workload</em>}</li>
 *   <li>{@link org.migworkbench.model.PublishedFigure#getDifferencePercent <em>Difference Percent</em>}</li>
 *   <li>{@link org.migworkbench.model.PublishedFigure#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getPublishedFigure()
 * @model
 * @generated
 */
public interface PublishedFigure extends EObject
{
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * The default value is <code>"totalTime"</code>.
	 * The literals are from the enumeration {@link org.migworkbench.model.ExperimentMetric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see org.migworkbench.model.ExperimentMetric
	 * @see #setMetric(ExperimentMetric)
	 * @see org.migworkbench.model.ModelPackage#getPublishedFigure_Metric()
	 * @model default="totalTime"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	ExperimentMetric getMetric();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.PublishedFigure#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see org.migworkbench.model.ExperimentMetric
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(ExperimentMetric value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy that was measured, one of the experiment's. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' reference.
	 * @see #setPolicy(Policy)
	 * @see org.migworkbench.model.ModelPackage#getPublishedFigure_Policy()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Policy getPolicy();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.PublishedFigure#getPolicy <em>Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(Policy value);

	/**
	 * Returns the value of the '<em><b>Workload</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workload under which it was measured, one of the experiment's. None: a mean over the workloads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workload</em>' reference.
	 * @see #setWorkload(Workload)
	 * @see org.migworkbench.model.ModelPackage#getPublishedFigure_Workload()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Workload getWorkload();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.PublishedFigure#getWorkload <em>Workload</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workload</em>' reference.
	 * @see #getWorkload()
	 * @generated
	 */
	void setWorkload(Workload value);

	/**
	 * Returns the value of the '<em><b>Difference Percent</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The difference to the baseline in percent of it; below 0 where the policy has less. Any finite value from -100 on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Difference Percent</em>' attribute.
	 * @see #setDifferencePercent(double)
	 * @see org.migworkbench.model.ModelPackage#getPublishedFigure_DifferencePercent()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='PERCENT' range='[-100,)'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	double getDifferencePercent();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.PublishedFigure#getDifferencePercent <em>Difference Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difference Percent</em>' attribute.
	 * @see #getDifferencePercent()
	 * @generated
	 */
	void setDifferencePercent(double value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was published, such as Ma et al., CLUSTER 2012. Not empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.migworkbench.model.ModelPackage#getPublishedFigure_Source()
	 * @model annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.PublishedFigure#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // PublishedFigure
