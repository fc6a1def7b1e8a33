/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Center</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The machines and the network between them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.DataCenter#getSites <em>Sites</em>}</li>
 *   <li>{@link org.migworkbench.model.DataCenter#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getDataCenter()
 * @model
 * @generated
 */
public interface DataCenter extends EObject
{
	/**
	 * Returns the value of the '<em><b>Sites</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Site}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places that hold hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getDataCenter_Sites()
	 * @model containment="true"
	 * @generated
	 */
	EList<Site> getSites();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network links between hosts and sites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getDataCenter_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

} // DataCenter
