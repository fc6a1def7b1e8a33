package org.migworkbench.ui.problems;

import java.util.List;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.migworkbench.model.validation.Finding;

/** Images that say that something is wrong. */
public final class ProblemImages {

    private ProblemImages() {
    }

    /**
     * An image with a mark in its corner.
     *
     * @param image    the image of an element
     * @param findings what is wrong with it
     * @return the image itself where nothing is; the other ones live as long as the window
     */
    public static Image marked(Image image, List<Finding> findings) {
        if (image == null || findings.isEmpty()) {
            return image;
        }
        DecorationOverlayIcon marked = new DecorationOverlayIcon(image, mark(findings), IDecoration.BOTTOM_LEFT);
        Object made = JFaceResources.getResources().find(marked);
        return made instanceof Image known ? known : JFaceResources.getResources().createImageWithDefault(marked);
    }

    private static ImageDescriptor mark(List<Finding> findings) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(FindingText.isError(findings)
                ? ISharedImages.IMG_DEC_FIELD_ERROR
                : ISharedImages.IMG_DEC_FIELD_WARNING);
    }
}
