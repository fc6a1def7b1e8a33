package org.migworkbench.diagram.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** What an editor shows of a file that can't be read: where it is broken. The file stays as it is. */
final class ErrorPage extends Composite {

    private final Button first;

    ErrorPage(Composite parent, String file, List<ModelProblem> problems, Optional<Runnable> asText,
            Runnable again) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        ScrolledComposite scrolled = createScrolled();
        Composite body = createBody(scrolled);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(12, 10).applyTo(body);
        createTitle(body, file, asText.isPresent());
        problems.forEach(problem -> createProblem(body, problem));
        first = createButtons(body, asText, again);
        scrolled.addListener(SWT.Resize,
                event -> scrolled.setMinSize(0, body.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
    }

    private ScrolledComposite createScrolled() {
        ScrolledComposite scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        return scrolled;
    }

    private Composite createBody(ScrolledComposite scrolled) {
        Composite body = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(body);
        setColors(scrolled, body);
        return body;
    }

    @Override
    public boolean setFocus() {
        return first.setFocus();
    }

    private static void setColors(Composite... parts) {
        for (Composite part : parts) {
            part.setBackground(WorkbenchColors.background());
            part.setBackgroundMode(SWT.INHERIT_FORCE);
        }
    }

    private static void createTitle(Composite body, String file, boolean asText) {
        Label icon = new Label(body, SWT.NONE);
        icon.setImage(Images.get(Images.ERROR + "32"));
        createHeadline(body, file);
        new Label(body, SWT.NONE);
        Label kept = new Label(body, SWT.WRAP);
        kept.setText("The file is unchanged, and nothing here will overwrite it."
                + (asText ? " Correct it as text, then read it again." : ""));
        kept.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(kept);
    }

    private static void createHeadline(Composite body, String file) {
        Label title = new Label(body, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(file.replace("&", "&&") + " can\u2019t be read");
        title.setForeground(WorkbenchColors.text());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(title);
    }

    private static void createProblem(Composite body, ModelProblem problem) {
        new Label(body, SWT.NONE);
        String place = problem.line() > 0 ? "Line " + problem.line() + ", column " + problem.column() + ": " : "";
        Text text = new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(place + problem.message());
        text.setForeground(WorkbenchColors.text());
        text.setBackground(WorkbenchColors.background());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    private static Button createButtons(Composite body, Optional<Runnable> asText, Runnable again) {
        new Label(body, SWT.NONE);
        Composite buttons = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        asText.ifPresent(action -> createButton(buttons, "Open as &Text", action));
        createButton(buttons, "&Read Again", again);
        return (Button) buttons.getChildren()[0];
    }

    private static void createButton(Composite buttons, String text, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
