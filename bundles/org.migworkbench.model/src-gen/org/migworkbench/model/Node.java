/**
 */
package org.migworkbench.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element with a place on the diagram.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.Node#getX <em>X</em>}</li>
 *   <li>{@link org.migworkbench.model.Node#getY <em>Y</em>}</li>
 *   <li>{@link org.migworkbench.model.Node#getWidth <em>Width</em>}</li>
 *   <li>{@link org.migworkbench.model.Node#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getNode()
 * @model abstract="true"
 * @generated
 */
public interface Node extends Element
{
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge relative to the parent figure, in pixels at 100 % zoom. Any value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.migworkbench.model.ModelPackage#getNode_X()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='PIXELS' range='(,)'"
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Node#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top edge relative to the parent figure, in pixels at 100 % zoom. Any value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.migworkbench.model.ModelPackage#getNode_Y()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='PIXELS' range='(,)'"
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Node#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width in pixels at 100 % zoom. At least 1, or -1: automatic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.migworkbench.model.ModelPackage#getNode_Width()
	 * @model default="-1"
	 *        annotation="http://migworkbench.org/model/quantity unit='PIXELS' range='[1,)' special='-1' word='automatic' means='for automatic'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Node#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height in pixels at 100 % zoom. At least 1, or -1: automatic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.migworkbench.model.ModelPackage#getNode_Height()
	 * @model default="-1"
	 *        annotation="http://migworkbench.org/model/quantity unit='PIXELS' range='[1,)' special='-1' word='automatic' means='for automatic'"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.Node#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

} // Node
