package org.migworkbench.app.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.migworkbench.app.ids.AppIds;

/** What the welcome page is made of: links, alone, in a line, or below a picture. */
final class WelcomeLinks {

    static final int TEXT_WIDTH = 250;
    private static final int SPACING_OF_NAMES = 10;

    private final FormToolkit toolkit;
    private final LocalResourceManager resources;

    WelcomeLinks(FormToolkit toolkit, LocalResourceManager resources) {
        this.toolkit = toolkit;
        this.resources = resources;
    }

    void entry(Composite body, String icon, String title, String text, Runnable action) {
        wide(toolkit.createLabel(entry(body, icon, title, action), text, SWT.WRAP));
    }

    /** An entry with an icon and a title, under which there is room for one more. */
    Composite entry(Composite body, String icon, String title, Runnable action) {
        Composite made = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        Label image = toolkit.createLabel(made, "");
        image.setImage(resources.create(image(icon)));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).indent(0, 2).applyTo(image);
        wide(link(made, title, SWT.WRAP, true, action));
        return made;
    }

    Hyperlink link(Composite parent, String title, int style, boolean bold, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(parent, title, style);
        link.setFont(!bold ? JFaceResources.getDefaultFont()
                : resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        return link;
    }

    static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(control);
    }

    static ImageDescriptor image(String path) {
        return ResourceLocator.imageDescriptorFromBundle(AppIds.BUNDLE, path).orElseThrow();
    }

    Composite line(Composite parent) {
        Composite names = toolkit.createComposite(parent);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        layout.spacing = SPACING_OF_NAMES;
        names.setLayout(layout);
        wide(names);
        return names;
    }
}
