/**
 */
package org.migworkbench.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Migration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The live migration of one virtual machine, from the host that it is on to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Migration#getVm <em>Vm</em>}</li>
 *   <li>{@link org.migworkbench.model.Migration#getTarget <em>Target</em>}</li>
 *   <li>{@link org.migworkbench.model.Migration#getStartNanos <em>Start Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.Migration#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.migworkbench.model.Migration#getBandwidthLimitBytesPerSecond <em>Bandwidth Limit Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.Migration#getDowntimeLimitNanos <em>Downtime Limit Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.Migration#getTimeoutNanos <em>Timeout Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.Migration#getMaxRounds <em>Max Rounds</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getMigration()
 * @model annotation="http://migworkbench.org/model/name unique='false'"
 * @generated
 */
public interface Migration extends Element
{
	/**
	 * Returns the value of the '<em><b>Vm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual machine that moves. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm</em>' reference.
	 * @see #setVm(VirtualMachine)
	 * @see org.migworkbench.model.ModelPackage#getMigration_Vm()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	VirtualMachine getVm();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getVm <em>Vm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vm</em>' reference.
	 * @see #getVm()
	 * @generated
	 */
	void setVm(VirtualMachine value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The host that it moves to; not the one that it is on. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Host)
	 * @see org.migworkbench.model.ModelPackage#getMigration_Target()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Host getTarget();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Host value);

	/**
	 * Returns the value of the '<em><b>Start Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start in nanoseconds after the scenario's start. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Nanos</em>' attribute.
	 * @see #setStartNanos(long)
	 * @see org.migworkbench.model.ModelPackage#getMigration_StartNanos()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NANOSECONDS' range='[0,)' label='Start'"
	 * @generated
	 */
	long getStartNanos();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getStartNanos <em>Start Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Nanos</em>' attribute.
	 * @see #getStartNanos()
	 * @generated
	 */
	void setStartNanos(long value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is done. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' reference.
	 * @see #setPolicy(Policy)
	 * @see org.migworkbench.model.ModelPackage#getMigration_Policy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Policy getPolicy();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getPolicy <em>Policy</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(Policy value);

	/**
	 * Returns the value of the '<em><b>Bandwidth Limit Bytes Per Second</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most that the migration may send, in bytes a second. Above 0, or 0: no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bandwidth Limit Bytes Per Second</em>' attribute.
	 * @see #setBandwidthLimitBytesPerSecond(double)
	 * @see org.migworkbench.model.ModelPackage#getMigration_BandwidthLimitBytesPerSecond()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES_PER_SECOND' range='(0,)' special='0' word='none' means='for no limit' label='Bandwidth limit'"
	 * @generated
	 */
	double getBandwidthLimitBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getBandwidthLimitBytesPerSecond <em>Bandwidth Limit Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bandwidth Limit Bytes Per Second</em>' attribute.
	 * @see #getBandwidthLimitBytesPerSecond()
	 * @generated
	 */
	void setBandwidthLimitBytesPerSecond(double value);

	/**
	 * Returns the value of the '<em><b>Downtime Limit Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest acceptable pause of the guest in nanoseconds. Above 0, or 0: the policy's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Downtime Limit Nanos</em>' attribute.
	 * @see #setDowntimeLimitNanos(long)
	 * @see org.migworkbench.model.ModelPackage#getMigration_DowntimeLimitNanos()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NANOSECONDS' range='(0,)' special='0' word='none' shown='of the policy' means='for the policy\'s own' label='Downtime limit'"
	 * @generated
	 */
	long getDowntimeLimitNanos();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getDowntimeLimitNanos <em>Downtime Limit Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Downtime Limit Nanos</em>' attribute.
	 * @see #getDowntimeLimitNanos()
	 * @generated
	 */
	void setDowntimeLimitNanos(long value);

	/**
	 * Returns the value of the '<em><b>Timeout Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest total time in nanoseconds, after which the migration is given up. Above 0, or 0: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout Nanos</em>' attribute.
	 * @see #setTimeoutNanos(long)
	 * @see org.migworkbench.model.ModelPackage#getMigration_TimeoutNanos()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NANOSECONDS' range='(0,)' special='0' word='none' means='for none' label='Time-out'"
	 * @generated
	 */
	long getTimeoutNanos();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getTimeoutNanos <em>Timeout Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout Nanos</em>' attribute.
	 * @see #getTimeoutNanos()
	 * @generated
	 */
	void setTimeoutNanos(long value);

	/**
	 * Returns the value of the '<em><b>Max Rounds</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most live rounds, after which the migration is given up. At least 1, or 0: any number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rounds</em>' attribute.
	 * @see #setMaxRounds(int)
	 * @see org.migworkbench.model.ModelPackage#getMigration_MaxRounds()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='ROUNDS' range='[1,)' special='0' word='none' means='for none' label='Most rounds'"
	 * @generated
	 */
	int getMaxRounds();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Migration#getMaxRounds <em>Max Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rounds</em>' attribute.
	 * @see #getMaxRounds()
	 * @generated
	 */
	void setMaxRounds(int value);

} // Migration
