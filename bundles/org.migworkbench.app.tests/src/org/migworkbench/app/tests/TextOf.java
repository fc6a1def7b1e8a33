package org.migworkbench.app.tests;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The text that a control shows. */
final class TextOf {

    private TextOf() {
    }

    static String widget(Control control) {
        if (control instanceof Label label) {
            return label.getText();
        }
        if (control instanceof CLabel label) {
            return label.getText();
        }
        if (control instanceof Text text) {
            return text.getText();
        }
        if (control instanceof Link link) {
            return link.getText();
        }
        if (control instanceof Button button) {
            return button.getText();
        }
        if (control instanceof Hyperlink link) {
            return link.getText();
        }
        return control instanceof StyledText text ? text.getText() : "";
    }
}
