/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scenario</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Migrations that are simulated together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Scenario#getMigrations <em>Migrations</em>}</li>
 *   <li>{@link org.migworkbench.model.Scenario#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.migworkbench.model.Scenario#getFaults <em>Faults</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getScenario()
 * @model
 * @generated
 */
public interface Scenario extends Element
{
	/**
	 * Returns the value of the '<em><b>Migrations</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Migration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The migrations, in any order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Migrations</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getScenario_Migrations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Migration> getMigrations();

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of all random streams. Any value; the same seed gives the same run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.migworkbench.model.ModelPackage#getScenario_Seed()
	 * @model default="1"
	 *        annotation="http://migworkbench.org/model/quantity unit='SEED' range='(,)' label='Seed'"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Scenario#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Faults</b></em>' containment reference list.
	 * The list contents are of type {@link org.migworkbench.model.Fault}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What goes wrong during the migrations, in any order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faults</em>' containment reference list.
	 * @see org.migworkbench.model.ModelPackage#getScenario_Faults()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fault> getFaults();

} // Scenario
