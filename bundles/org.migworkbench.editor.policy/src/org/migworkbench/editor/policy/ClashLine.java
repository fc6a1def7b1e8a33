package org.migworkbench.editor.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.editor.policy.pipeline.DrawnPolicy;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** What is wrong with a policy in a sentence, with what cures it as links. */
final class ClashLine {

    /**
     * What can be done.
     *
     * @param label what a person reads
     * @param deed  does it
     */
    private record Remedy(String label, Runnable deed) {
    }

    private final Composite body;
    private final Label icon;
    private final Link text;
    private List<Remedy> remedies = List.of();

    ClashLine(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).spacing(6, 0).applyTo(body);
        icon = new Label(body, SWT.NONE);
        icon.setBackground(WorkbenchColors.background());
        icon.setImage(Images.get(Images.WARNING));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        text = new Link(body, SWT.WRAP);
        text.setBackground(WorkbenchColors.background());
        text.setForeground(WorkbenchColors.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Selection, event -> remedies.get(Integer.parseInt(event.text)).deed().run());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
        body.setVisible(false);
    }

    Control control() {
        return body;
    }

    /** Shows what is wrong with a policy: what concerns all of it first, else one clash. */
    void show(DrawnPolicy drawn, Optional<Clash> clash, PolicyHand hand) {
        List<PolicyPart> leftOver = drawn.pipeline().map(Pipeline::leftOver).orElse(List.of());
        Optional<Pipeline> unknown = drawn.pipeline().filter(known -> known.base().isEmpty());
        if (unknown.isPresent()) {
            show(true, "The policy '" + unknown.get().policy().getKind() + "' is not known. Take one under Preset...",
                    List.of());
        } else if (!leftOver.isEmpty()) {
            PolicyPart part = leftOver.get(0);
            show(true, "The part '" + part.getKind() + "' stands in no stage: it isn't known, or another part has its"
                    + " stage.", List.of(new Remedy("Remove it", () -> hand.drop(part))));
        } else {
            show(clash.filter(one -> one.severity() == Severity.ERROR).isPresent(),
                    clash.map(Clash::sentence).orElse(""), remedies(clash, hand));
        }
    }

    private static List<Remedy> remedies(Optional<Clash> clash, PolicyHand hand) {
        return clash.map(Clash::cures).orElse(List.of()).stream()
                .map(cure -> new Remedy(cure.label(), () -> hand.cure(cure))).toList();
    }

    /** Shows a sentence; an empty one takes no room. */
    private void show(boolean isError, String sentence, List<Remedy> next) {
        remedies = List.copyOf(next);
        String shown = sentence(sentence);
        boolean isThere = !sentence.isEmpty();
        if (!shown.equals(text.getText()) || isThere == ((GridData) body.getLayoutData()).exclude) {
            icon.setImage(Images.get(isError ? Images.ERROR : Images.WARNING));
            text.setText(shown);
            ((GridData) body.getLayoutData()).exclude = !isThere;
            body.setVisible(isThere);
            body.getParent().layout();
        }
    }

    private String sentence(String sentence) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < remedies.size(); i++) {
            links.add("<a href=\"" + i + "\">" + escaped(remedies.get(i).label()) + "</a>");
        }
        return escaped(sentence) + (links.isEmpty() ? "" : "  " + String.join("  \u00b7  ", links));
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }
}
