/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a .migration file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Document#getVersion <em>Version</em>}</li>
 *   <li>{@link org.migworkbench.model.Document#getDataCenter <em>Data Center</em>}</li>
 *   <li>{@link org.migworkbench.model.Document#getWorkloads <em>Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.Document#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.migworkbench.model.Document#getScenarios <em>Scenarios</em>}</li>
 *   <li>{@link org.migworkbench.model.Document#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.migworkbench.model.Document#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends EObject
{
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file's format. Range: 1 to the newest version that the program knows, which is 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.migworkbench.model.ModelPackage#getDocument_Version()
	 * @model default="2"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,2]'"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Document#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Data Center</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sites, hosts, virtual machines and links. None: an empty data centre.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Center</em>' containment reference.
	 * @see #setDataCenter(DataCenter)
	 * @see org.migworkbench.model.ModelPackage#getDocument_DataCenter()
	 * @model containment="true"
	 * @generated
	 */
	DataCenter getDataCenter();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Document#getDataCenter <em>Data Center</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Center</em>' containment reference.
	 * @see #getDataCenter()
	 * @generated
	 */
	void setDataCenter(DataCenter value);

	/**
	 * Returns the value of the '<em><b>Workloads</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can run in virtual machines. Names should differ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workloads</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getDocument_Workloads()
	 * @model containment="true"
	 * @generated
	 */
	EList<Workload> getWorkloads();

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Policy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The migration policies that scenarios choose from. Names should differ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getDocument_Policies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Policy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Scenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scenarios: each is a set of migrations that are simulated together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getDocument_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scenario> getScenarios();

	/**
	 * Returns the value of the '<em><b>Experiments</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Experiment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The experiments: scenarios repeated under several policies and workloads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiments</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getDocument_Experiments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Experiment> getExperiments();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks drawn on the diagram; without effect on a run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getDocument_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

} // Document
