/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Site</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place with hosts on one local network. A link that ends at a site is connected to each of its hosts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Site#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getSite()
 * @model
 * @generated
 */
public interface Site extends Node
{
	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hosts at this site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getSite_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Host> getHosts();

} // Site
