/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A scenario that is repeated under several policies and workloads.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Experiment#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.migworkbench.model.Experiment#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.migworkbench.model.Experiment#getWorkloads <em>Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.Experiment#getRepetitions <em>Repetitions</em>}</li>
 *   <li>{@link org.migworkbench.model.Experiment#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.migworkbench.model.Experiment#getPublishedFigures <em>Published Figures</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends Element
{
	/**
	 * Returns the value of the '<em><b>Scenario</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is repeated. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenario</em>' reference.
	 * @see #setScenario(Scenario)
	 * @see org.migworkbench.model.ModelPackage#getExperiment_Scenario()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Scenario getScenario();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Experiment#getScenario <em>Scenario</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scenario</em>' reference.
	 * @see #getScenario()
	 * @generated
	 */
	void setScenario(Scenario value);

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' reference list.
	 * The list contents are of type {@link org.migworkbench.model.Policy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policies to compare. None: the migrations' own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' reference list.
	 * @see org.migworkbench.model.ModelPackage#getExperiment_Policies()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Policy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Workloads</b></em>' reference list.
	 * The list contents are of type {@link org.migworkbench.model.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workloads to compare. None: the virtual machines' own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workloads</em>' reference list.
	 * @see org.migworkbench.model.ModelPackage#getExperiment_Workloads()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Workload> getWorkloads();

	/**
	 * Returns the value of the '<em><b>Repetitions</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of runs with different seeds for each combination. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repetitions</em>' attribute.
	 * @see #setRepetitions(int)
	 * @see org.migworkbench.model.ModelPackage#getExperiment_Repetitions()
	 * @model default="1"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,1000]' label='Repetitions'"
	 * @generated
	 */
	int getRepetitions();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Experiment#getRepetitions <em>Repetitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repetitions</em>' attribute.
	 * @see #getRepetitions()
	 * @generated
	 */
	void setRepetitions(int value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy that the others are compared with. None: no comparison.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' reference.
	 * @see #setBaseline(Policy)
	 * @see org.migworkbench.model.ModelPackage#getExperiment_Baseline()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Policy getBaseline();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Experiment#getBaseline <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Policy value);

	/**
	 * Returns the value of the '<em><b>Published Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.PublishedFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What others published about the same comparison, to be shown beside what is measured. May be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published Figures</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getExperiment_PublishedFigures()
	 * @model containment="true"
	 * @generated
	 */
	EList<PublishedFigure> getPublishedFigures();

} // Experiment
