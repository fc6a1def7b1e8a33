package org.migworkbench.diagram.outline;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractTreeEditPart;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.migworkbench.diagram.parts.DeletePolicy;
import org.migworkbench.diagram.parts.NameEditPolicy;

/** An item of the outline's tree. */
final class OutlineTreePart extends AbstractTreeEditPart {

    private final OutlineContent content;
    private Widget shownIn;
    private Image shownImage;
    private String shownText;

    OutlineTreePart(OutlineContent content, Object item) {
        super(item);
        this.content = content;
    }

    /** Shows the present state of the item and of all below it. */
    void refreshAll() {
        refresh();
        for (Object child : getChildren()) {
            ((OutlineTreePart) child).refreshAll();
        }
    }

    @Override
    protected List<?> getModelChildren() {
        return content.children(getModel());
    }

    @Override
    protected String getText() {
        return content.text(getModel());
    }

    @Override
    protected Image getImage() {
        return content.image(getModel());
    }

    /**
     * Tells the tree what has changed only. It tells its whole window when an image is set, even the same one, and takes
     * longer to say what it shows than the text takes to be made, which a document of thousands of elements feels.
     */
    @Override
    protected void refreshVisuals() {
        if (!(getWidget() instanceof TreeItem item) || item.isDisposed()) {
            return;
        }
        Image image = getImage();
        String text = getText();
        boolean other = shownIn != item;
        shownIn = item;
        if (other || image != shownImage) {
            item.setImage(image);
            shownImage = image;
        }
        if (other || !text.equals(shownText)) {
            item.setText(text);
            shownText = text;
        }
    }

    @Override
    protected void createEditPolicies() {
        if (getModel() instanceof EObject) {
            installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
            installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NameEditPolicy());
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class key) {
        if (key == EObject.class) {
            return getModel() instanceof EObject ? getModel() : null;
        }
        return super.getAdapter(key);
    }
}
