package org.migworkbench.editor.policy.pipeline;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.ui.Images;

/** The pictures of the kinds of strategies; a kind without one has that of a policy. */
public final class StageImages {

    private static final String BUNDLE = "org.migworkbench.editor.policy";

    private StageImages() {
    }

    /**
     * The picture of a kind, shared by all; it must not be disposed.
     *
     * @param kind a kind of strategy
     * @return the picture at 16 pixels
     */
    public static Image get(StrategyKind<?> kind) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + kind.id();
        if (images.getDescriptor(key) == null) {
            images.put(key, descriptor(kind));
        }
        return images.get(key);
    }

    private static ImageDescriptor descriptor(StrategyKind<?> kind) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/stage-" + kind.id() + ".svg")
                .orElseGet(() -> Images.descriptor(Images.POLICY));
    }
}
