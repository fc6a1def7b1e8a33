package org.migworkbench.model.templates;

/**
 * How much a template makes.
 *
 * @param hosts the number of hosts
 * @param vms the number of virtual machines
 * @param links the number of links that are drawn
 */
public record TemplateSize(int hosts, int vms, int links) {

    /** The most hosts that a template makes. */
    public static final int MOST_HOSTS = 1000;
    /** The most virtual machines that a template makes. */
    public static final int MOST_VMS = 10_000;

    /**
     * Checks the counts.
     *
     * @return this
     * @throws IllegalArgumentException if there are more hosts or virtual machines than are allowed
     */
    public TemplateSize check() {
        if (hosts > MOST_HOSTS) {
            throw new IllegalArgumentException("This makes " + hosts + " hosts; allowed are " + MOST_HOSTS + ".");
        }
        if (vms > MOST_VMS) {
            throw new IllegalArgumentException(
                    "This makes " + vms + " virtual machines; allowed are " + MOST_VMS + ".");
        }
        return this;
    }

    /**
     * The counts for people.
     *
     * @return such as {@code 64 hosts, 512 virtual machines, 32 links}
     */
    public String text() {
        return count(hosts, "host") + ", " + count(vms, "virtual machine") + ", " + count(links, "link");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
