/**
 */
package org.migworkbench.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Experiment Metric</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What of the runs of an experiment can be compared.
 * <!-- end-model-doc -->
 * @see org.migworkbench.model.ModelPackage#getExperimentMetric()
 * @model
 * @generated
 */
public enum ExperimentMetric implements Enumerator
{
	/**
	 * The '<em><b>Total Time</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from the start of the first migration to the end of the last.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	TOTAL_TIME(0, "totalTime", "totalTime"),

	/**
	 * The '<em><b>Downtime</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time in which guests stood still.
	 * <!-- end-model-doc -->
	 * @see #DOWNTIME_VALUE
	 * @generated
	 * @ordered
	 */
	DOWNTIME(1, "downtime", "downtime"),

	/**
	 * The '<em><b>Bytes Sent</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes on the wire.
	 * <!-- end-model-doc -->
	 * @see #BYTES_SENT_VALUE
	 * @generated
	 * @ordered
	 */
	BYTES_SENT(2, "bytesSent", "bytesSent"),

	/**
	 * The '<em><b>Guest Slowdown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of their work that running guests lost.
	 * <!-- end-model-doc -->
	 * @see #GUEST_SLOWDOWN_VALUE
	 * @generated
	 * @ordered
	 */
	GUEST_SLOWDOWN(3, "guestSlowdown", "guestSlowdown");

	/**
	 * The '<em><b>Total Time</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time from the start of the first migration to the end of the last.
	 * <!-- end-model-doc -->
	 * @see #TOTAL_TIME
	 * @model name="totalTime"
	 * @generated
	 * @ordered
	 */
	public static final int TOTAL_TIME_VALUE = 0;

	/**
	 * The '<em><b>Downtime</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time in which guests stood still.
	 * <!-- end-model-doc -->
	 * @see #DOWNTIME
	 * @model name="downtime"
	 * @generated
	 * @ordered
	 */
	public static final int DOWNTIME_VALUE = 1;

	/**
	 * The '<em><b>Bytes Sent</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes on the wire.
	 * <!-- end-model-doc -->
	 * @see #BYTES_SENT
	 * @model name="bytesSent"
	 * @generated
	 * @ordered
	 */
	public static final int BYTES_SENT_VALUE = 2;

	/**
	 * The '<em><b>Guest Slowdown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of their work that running guests lost.
	 * <!-- end-model-doc -->
	 * @see #GUEST_SLOWDOWN
	 * @model name="guestSlowdown"
	 * @generated
	 * @ordered
	 */
	public static final int GUEST_SLOWDOWN_VALUE = 3;

	/**
	 * An array of all the '<em><b>Experiment Metric</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExperimentMetric[] VALUES_ARRAY =
		new ExperimentMetric[]
		{
			TOTAL_TIME,
			DOWNTIME,
			BYTES_SENT,
			GUEST_SLOWDOWN,
		};

	/**
	 * A public read-only list of all the '<em><b>Experiment Metric</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExperimentMetric> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Experiment Metric</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperimentMetric get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ExperimentMetric result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Experiment Metric</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperimentMetric getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ExperimentMetric result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Experiment Metric</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperimentMetric get(int value)
	{
		switch (value)
		{
			case TOTAL_TIME_VALUE: return TOTAL_TIME;
			case DOWNTIME_VALUE: return DOWNTIME;
			case BYTES_SENT_VALUE: return BYTES_SENT;
			case GUEST_SLOWDOWN_VALUE: return GUEST_SLOWDOWN;
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
	private ExperimentMetric(int value, String name, String literal)
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
	
} //ExperimentMetric
