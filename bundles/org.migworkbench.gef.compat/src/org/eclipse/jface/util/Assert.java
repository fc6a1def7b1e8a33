package org.eclipse.jface.util;

/**
 * Stands in for the class of this name that JFace dropped and GEF 3.2 still calls.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Fails unless the object is there.
     *
     * @param object what must not be null
     */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /**
     * Fails unless the object is there.
     *
     * @param object what must not be null
     * @param message what the failure says
     */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * Fails unless the condition holds.
     *
     * @param condition what must be true
     * @return true
     */
    public static boolean isTrue(boolean condition) {
        return org.eclipse.core.runtime.Assert.isTrue(condition);
    }

    /**
     * Fails unless the condition holds.
     *
     * @param condition what must be true
     * @param message what the failure says
     * @return true
     */
    public static boolean isTrue(boolean condition, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(condition, message);
    }
}
