/**
 */
package org.migworkbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Traffic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The network traffic of a guest itself with a peer. It shares the links with the migrations and follows the guest to its new host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Traffic#getPeer <em>Peer</em>}</li>
 *   <li>{@link org.migworkbench.model.Traffic#getBytesPerSecond <em>Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.Traffic#getNetworkBound <em>Network Bound</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getTraffic()
 * @model
 * @generated
 */
public interface Traffic extends EObject
{
	/**
	 * Returns the value of the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host that the guest talks to. Required; on the host that it is on itself the traffic needs no link.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer</em>' reference.
	 * @see #setPeer(Host)
	 * @see org.migworkbench.model.ModelPackage#getTraffic_Peer()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Host getPeer();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Traffic#getPeer <em>Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer</em>' reference.
	 * @see #getPeer()
	 * @generated
	 */
	void setPeer(Host value);

	/**
	 * Returns the value of the '<em><b>Bytes Per Second</b></em>' attribute.
	 * The default value is <code>"12500000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it sends when nothing hinders it, in bytes a second. Above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes Per Second</em>' attribute.
	 * @see #setBytesPerSecond(double)
	 * @see org.migworkbench.model.ModelPackage#getTraffic_BytesPerSecond()
	 * @model default="12500000"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES_PER_SECOND' range='(0,)' name='rate' label='Rate'"
	 * @generated
	 */
	double getBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Traffic#getBytesPerSecond <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes Per Second</em>' attribute.
	 * @see #getBytesPerSecond()
	 * @generated
	 */
	void setBytesPerSecond(double value);

	/**
	 * Returns the value of the '<em><b>Network Bound</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the guest's work that waits for this traffic. 0 to 1: with 1 a guest that gets half of its rate does half of its work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Bound</em>' attribute.
	 * @see #setNetworkBound(double)
	 * @see org.migworkbench.model.ModelPackage#getTraffic_NetworkBound()
	 * @model default="1"
	 *        annotation="http://migworkbench.org/model/quantity unit='SHARE' range='[0,1]' label='Work that waits'"
	 * @generated
	 */
	double getNetworkBound();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Traffic#getNetworkBound <em>Network Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network Bound</em>' attribute.
	 * @see #getNetworkBound()
	 * @generated
	 */
	void setNetworkBound(double value);

} // Traffic
