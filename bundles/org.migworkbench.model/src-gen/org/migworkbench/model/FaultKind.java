/**
 */
package org.migworkbench.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Fault Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What can go wrong.
 * <!-- end-model-doc -->
 * @see org.migworkbench.model.ModelPackage#getFaultKind()
 * @model
 * @generated
 */
public enum FaultKind implements Enumerator
{
	/**
	 * The '<em><b>Link Slow</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A link carries a part of its rate only.
	 * <!-- end-model-doc -->
	 * @see #LINK_SLOW_VALUE
	 * @generated
	 * @ordered
	 */
	LINK_SLOW(0, "linkSlow", "linkSlow"),

	/**
	 * The '<em><b>Link Down</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A link carries nothing.
	 * <!-- end-model-doc -->
	 * @see #LINK_DOWN_VALUE
	 * @generated
	 * @ordered
	 */
	LINK_DOWN(1, "linkDown", "linkDown"),

	/**
	 * The '<em><b>Source Lost</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source host of a migration is lost.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_LOST_VALUE
	 * @generated
	 * @ordered
	 */
	SOURCE_LOST(2, "sourceLost", "sourceLost"),

	/**
	 * The '<em><b>Destination Lost</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination host of a migration is lost.
	 * <!-- end-model-doc -->
	 * @see #DESTINATION_LOST_VALUE
	 * @generated
	 * @ordered
	 */
	DESTINATION_LOST(3, "destinationLost", "destinationLost"),

	/**
	 * The '<em><b>Cancel</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user cancels a migration.
	 * <!-- end-model-doc -->
	 * @see #CANCEL_VALUE
	 * @generated
	 * @ordered
	 */
	CANCEL(4, "cancel", "cancel");

	/**
	 * The '<em><b>Link Slow</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A link carries a part of its rate only.
	 * <!-- end-model-doc -->
	 * @see #LINK_SLOW
	 * @model name="linkSlow"
	 * @generated
	 * @ordered
	 */
	public static final int LINK_SLOW_VALUE = 0;

	/**
	 * The '<em><b>Link Down</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A link carries nothing.
	 * <!-- end-model-doc -->
	 * @see #LINK_DOWN
	 * @model name="linkDown"
	 * @generated
	 * @ordered
	 */
	public static final int LINK_DOWN_VALUE = 1;

	/**
	 * The '<em><b>Source Lost</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source host of a migration is lost.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_LOST
	 * @model name="sourceLost"
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_LOST_VALUE = 2;

	/**
	 * The '<em><b>Destination Lost</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The destination host of a migration is lost.
	 * <!-- end-model-doc -->
	 * @see #DESTINATION_LOST
	 * @model name="destinationLost"
	 * @generated
	 * @ordered
	 */
	public static final int DESTINATION_LOST_VALUE = 3;

	/**
	 * The '<em><b>Cancel</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user cancels a migration.
	 * <!-- end-model-doc -->
	 * @see #CANCEL
	 * @model name="cancel"
	 * @generated
	 * @ordered
	 */
	public static final int CANCEL_VALUE = 4;

	/**
	 * An array of all the '<em><b>Fault Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FaultKind[] VALUES_ARRAY =
		new FaultKind[]
		{
			LINK_SLOW,
			LINK_DOWN,
			SOURCE_LOST,
			DESTINATION_LOST,
			CANCEL,
		};

	/**
	 * A public read-only list of all the '<em><b>Fault Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FaultKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fault Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FaultKind get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FaultKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fault Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FaultKind getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			FaultKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fault Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FaultKind get(int value)
	{
		switch (value)
		{
			case LINK_SLOW_VALUE: return LINK_SLOW;
			case LINK_DOWN_VALUE: return LINK_DOWN;
			case SOURCE_LOST_VALUE: return SOURCE_LOST;
			case DESTINATION_LOST_VALUE: return DESTINATION_LOST;
			case CANCEL_VALUE: return CANCEL;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FaultKind(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}
	
} //FaultKind
