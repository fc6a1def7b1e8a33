package org.migworkbench.editor.policy;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.migworkbench.core.pipeline.StrategyShelf;
import org.migworkbench.core.pipeline.StrategyShelf.Board;
import org.migworkbench.editor.policy.pipeline.Lines;
import org.migworkbench.editor.policy.pipeline.StageImages;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.ui.WorkbenchColors;

/** A strategy in one line: its name, and in grey what it does. */
final class StrategyLabels extends StyledCellLabelProvider {

    private static final StyledString.Styler BOLD = new StyledString.Styler() {

        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };
    private static final StyledString.Styler GREY = new StyledString.Styler() {

        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = WorkbenchColors.secondaryText();
        }
    };

    @Override
    public void update(ViewerCell cell) {
        StyledString text = new StyledString();
        if (cell.getElement() instanceof Board board) {
            text.append(StrategyShelf.caption(board.kind()), BOLD);
            cell.setImage(StageImages.get(board.kind()));
        } else if (cell.getElement() instanceof PolicyDescriptor<?> strategy) {
            text.append("   " + strategy.label()).append("  " + StrategyShelf.line(strategy), GREY);
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof PolicyDescriptor<?> strategy ? Lines.of(
                strategy.label() + " (" + strategy.id() + ")\n" + strategy.summary() + "\n" + strategy.source()) : null;
    }
}
