package org.migworkbench.core.document;

/** How the directions of links and network cards are named in specifications. */
public final class NetworkIds {

    private NetworkIds() {
    }

    /**
     * A direction of a link.
     *
     * @param name    name of the link
     * @param forward whether from its source to its target
     * @return the id
     */
    public static String ofLink(String name, boolean forward) {
        return "link:" + name + (forward ? ":forward" : ":backward");
    }

    /**
     * The name in an id.
     *
     * @param id such as {@code link:NAME:forward}
     * @return the name; another id as it is
     */
    public static String name(String id) {
        int begin = id.indexOf(':');
        int end = id.lastIndexOf(':');
        return begin < 0 || end == begin ? id : id.substring(begin + 1, end);
    }
}
