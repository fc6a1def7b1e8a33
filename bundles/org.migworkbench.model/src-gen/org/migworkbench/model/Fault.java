/**
 */
package org.migworkbench.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fault</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that goes wrong in a scenario.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Fault#getKind <em>Kind</em>}</li>
 *   <li>{@link org.migworkbench.model.Fault#getLink <em>Link</em>}</li>
 *   <li>{@link org.migworkbench.model.Fault#getMigration <em>Migration</em>}</li>
 *   <li>{@link org.migworkbench.model.Fault#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link org.migworkbench.model.Fault#getRound <em>Round</em>}</li>
 *   <li>{@link org.migworkbench.model.Fault#getDelayNanos <em>Delay Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.Fault#getDurationNanos <em>Duration Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.Fault#getFactor <em>Factor</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getFault()
 * @model annotation="http://migworkbench.org/model/name unique='false'"
 * @generated
 */
public interface Fault extends Element
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"linkDown"</code>.
	 * The literals are from the enumeration {@link org.migworkbench.model.FaultKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What goes wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.migworkbench.model.FaultKind
	 * @see #setKind(FaultKind)
	 * @see org.migworkbench.model.ModelPackage#getFault_Kind()
	 * @model default="linkDown"
	 * @generated
	 */
	FaultKind getKind();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.migworkbench.model.FaultKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FaultKind value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The link that is slow or down, in both directions. Required for these kinds, not used with others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Link)
	 * @see org.migworkbench.model.ModelPackage#getFault_Link()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Link getLink();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Link value);

	/**
	 * Returns the value of the '<em><b>Migration</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The migration of the same scenario that is hit, or that the trigger waits for. Required, but not used for the fault of a link at a time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Migration</em>' reference.
	 * @see #setMigration(Migration)
	 * @see org.migworkbench.model.ModelPackage#getFault_Migration()
	 * @model resolveProxies="false"
	 *        annotation="http://migworkbench.org/model/dependent"
	 * @generated
	 */
	Migration getMigration();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getMigration <em>Migration</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Migration</em>' reference.
	 * @see #getMigration()
	 * @generated
	 */
	void setMigration(Migration value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * The default value is <code>"time"</code>.
	 * The literals are from the enumeration {@link org.migworkbench.model.FaultTrigger}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the delay counts from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see org.migworkbench.model.FaultTrigger
	 * @see #setTrigger(FaultTrigger)
	 * @see org.migworkbench.model.ModelPackage#getFault_Trigger()
	 * @model default="time"
	 * @generated
	 */
	FaultTrigger getTrigger();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see org.migworkbench.model.FaultTrigger
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(FaultTrigger value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The round that the trigger round waits for; used with that trigger only. At least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(int)
	 * @see org.migworkbench.model.ModelPackage#getFault_Round()
	 * @model default="1"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,)' entry='[1,1000000]' label='Round'"
	 * @generated
	 */
	int getRound();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(int value);

	/**
	 * Returns the value of the '<em><b>Delay Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from the trigger to the fault in nanoseconds. 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay Nanos</em>' attribute.
	 * @see #setDelayNanos(long)
	 * @see org.migworkbench.model.ModelPackage#getFault_DelayNanos()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NANOSECONDS' range='[0,)' label='Delay'"
	 * @generated
	 */
	long getDelayNanos();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getDelayNanos <em>Delay Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay Nanos</em>' attribute.
	 * @see #getDelayNanos()
	 * @generated
	 */
	void setDelayNanos(long value);

	/**
	 * Returns the value of the '<em><b>Duration Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a link is slow or down, in nanoseconds; used with these kinds only. Above 0, or 0: to the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Nanos</em>' attribute.
	 * @see #setDurationNanos(long)
	 * @see org.migworkbench.model.ModelPackage#getFault_DurationNanos()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NANOSECONDS' range='(0,)' special='0' word='end' shown='to the end' means='for to the end' label='Lasts'"
	 * @generated
	 */
	long getDurationNanos();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getDurationNanos <em>Duration Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Nanos</em>' attribute.
	 * @see #getDurationNanos()
	 * @generated
	 */
	void setDurationNanos(long value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is left of the rate of a slow link; used with that kind only. Above 0 and below 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(double)
	 * @see org.migworkbench.model.ModelPackage#getFault_Factor()
	 * @model default="0.5"
	 *        annotation="http://migworkbench.org/model/quantity unit='SHARE' range='(0,1)' entry='[0,1]' label='Rate left'"
	 * @generated
	 */
	double getFactor();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Fault#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(double value);

} // Fault
