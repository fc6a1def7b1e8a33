package org.migworkbench.qmp;

import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.QmpSchema;

/**
 * Which QEMU this is. For showing only: what it can do is asked, see {@link QmpSchema}.
 *
 * @param major       first number
 * @param minor       second number
 * @param micro       third number
 * @param packageName what the distribution adds, may be empty
 */
public record QemuVersion(int major, int minor, int micro, String packageName) {

    /**
     * Reads the answer to query-version, which is also part of the greeting.
     *
     * @param version the object with {@code qemu} and {@code package}
     * @return the version; a missing number is 0
     * @throws QmpFormatException if a field is of another type
     */
    public static QemuVersion of(QmpObject version) throws QmpFormatException {
        QmpObject qemu = version.object("qemu").orElse(QmpObject.EMPTY);
        return new QemuVersion((int) qemu.whole("major").orElse(0), (int) qemu.whole("minor").orElse(0),
                (int) qemu.whole("micro").orElse(0), version.text("package").orElse(""));
    }

    @Override
    public String toString() {
        String numbers = major + "." + minor + '.' + micro;
        return packageName.isEmpty() ? numbers : numbers + " (" + packageName + ')';
    }
}
