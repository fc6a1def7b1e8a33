package org.migworkbench.model.templates;

import java.util.List;

/** All templates. */
public final class Templates {

    /** The templates, from small to large; the first is the one for beginners. */
    public static final List<Template> ALL = List.of(new TwoHostsTemplate(), new RackTemplate(),
            new LeafSpineTemplate(), new TwoSitesTemplate(), new DataCenterTemplate());

    private Templates() {
    }
}
