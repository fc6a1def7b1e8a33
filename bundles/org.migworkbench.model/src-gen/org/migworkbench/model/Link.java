/**
 */
package org.migworkbench.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network link with the same rate in each direction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Link#getBytesPerSecond <em>Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.Link#getLatencyNanos <em>Latency Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.Link#getSource <em>Source</em>}</li>
 *   <li>{@link org.migworkbench.model.Link#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getLink()
 * @model annotation="http://migworkbench.org/model/name required='false'"
 * @generated
 */
public interface Link extends Element
{
	/**
	 * Returns the value of the '<em><b>Bytes Per Second</b></em>' attribute.
	 * The default value is <code>"125000000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rate in bytes a second, in each direction. Above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes Per Second</em>' attribute.
	 * @see #setBytesPerSecond(double)
	 * @see org.migworkbench.model.ModelPackage#getLink_BytesPerSecond()
	 * @model default="125000000"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES_PER_SECOND' range='(0,)' name='rate' label='Rate'"
	 * @generated
	 */
	double getBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Link#getBytesPerSecond <em>Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes Per Second</em>' attribute.
	 * @see #getBytesPerSecond()
	 * @generated
	 */
	void setBytesPerSecond(double value);

	/**
	 * Returns the value of the '<em><b>Latency Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One-way delay in nanoseconds. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency Nanos</em>' attribute.
	 * @see #setLatencyNanos(long)
	 * @see org.migworkbench.model.ModelPackage#getLink_LatencyNanos()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NANOSECONDS' range='[0,)' label='Latency'"
	 * @generated
	 */
	long getLatencyNanos();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Link#getLatencyNanos <em>Latency Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Nanos</em>' attribute.
	 * @see #getLatencyNanos()
	 * @generated
	 */
	void setLatencyNanos(long value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One end: a Host or a Site. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Node)
	 * @see org.migworkbench.model.ModelPackage#getLink_Source()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Node getSource();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Link#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Node value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other end: a Host or a Site, not the source. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Node)
	 * @see org.migworkbench.model.ModelPackage#getLink_Target()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Node getTarget();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Link#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Node value);

} // Link
