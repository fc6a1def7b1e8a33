/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workload</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A pattern in which a guest writes its memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Workload#getKind <em>Kind</em>}</li>
 *   <li>{@link org.migworkbench.model.Workload#getVcpu <em>Vcpu</em>}</li>
 *   <li>{@link org.migworkbench.model.Workload#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getWorkload()
 * @model
 * @generated
 */
public interface Workload extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a workload kind, such as hot-cold. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.migworkbench.model.ModelPackage#getWorkload_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Workload#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Vcpu</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the virtual processor that runs it. 0 to the number of the guest's virtual processors less 1, or -1: the workloads of a guest take turns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vcpu</em>' attribute.
	 * @see #setVcpu(int)
	 * @see org.migworkbench.model.ModelPackage#getWorkload_Vcpu()
	 * @model default="-1"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[0,)' entry='[0,1023]' special='-1' word='any' means='if the workloads take turns' label='Runs on vCPU'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	int getVcpu();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Workload#getVcpu <em>Vcpu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpu</em>' attribute.
	 * @see #getVcpu()
	 * @generated
	 */
	void setVcpu(int value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the kind's parameters; one that is missing has its default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getWorkload_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // Workload
