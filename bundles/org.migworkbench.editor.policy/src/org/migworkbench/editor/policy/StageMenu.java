package org.migworkbench.editor.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.core.pipeline.StrategyShelf;
import org.migworkbench.diagram.document.PageActions;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.ui.CoreServices;

/** What can be done with what is selected in the pipeline, by keys and in the menu of the right mouse button. */
final class StageMenu extends ContextMenuProvider {

    private final PipelineCanvas canvas;
    private final PolicyHand hand;
    private final StrategyPalette palette;
    private final PageActions actions;
    private final Action takeBack;
    private final MenuManager cures = new MenuManager();

    StageMenu(PipelineCanvas canvas, PolicyHand hand, StrategyPalette palette, PageActions actions) {
        super(canvas.viewer());
        this.canvas = canvas;
        this.hand = hand;
        this.palette = palette;
        this.actions = actions;
        takeBack = new StageAction(ActionFactory.DELETE.getId(), "Take &Back the Policy's Own\tDelete",
                () -> canvas.selectedStage().flatMap(hand::part).isPresent(),
                () -> canvas.selectedStage().ifPresent(hand::takeBack));
    }

    /** Begins. */
    void install() {
        actions.addOfSelection(takeBack);
        canvas.viewer().setContextMenu(this);
        canvas.bind(' ', () -> canvas.selectedStage().ifPresent(hand::toggle));
        canvas.bind(SWT.CR, this::choose);
        canvas.bind(SWT.F2, this::choose);
        canvas.bind(SWT.DEL, takeBack::run);
    }

    /** Brings the keyboard to the strategies that can stand in the stage, or to what cures a clash. */
    private void choose() {
        if (canvas.selectedStage().isPresent()) {
            canvas.selectedStage().ifPresent(palette::choose);
        } else {
            openCures();
        }
    }

    private void openCures() {
        cures.removeAll();
        addCures(cures);
        Menu open = cures.createContextMenu(canvas.control());
        open.setVisible(true);
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        GEFActionConstants.addStandardActionGroups(menu);
        List.of(ActionFactory.UNDO, ActionFactory.REDO)
                .forEach(one -> menu.appendToGroup(GEFActionConstants.GROUP_UNDO,
                        actions.registry().getAction(one.getId())));
        canvas.selectedStage().ifPresentOrElse(kind -> addStage(menu, kind), () -> addCures(menu));
    }

    private void addStage(IMenuManager menu, StrategyKind<?> kind) {
        MenuManager strategies = new MenuManager("&Use");
        StrategyShelf.of(CoreServices.catalogs().policies(), "").stream().filter(board -> board.kind() == kind)
                .flatMap(board -> board.strategies().stream()).forEach(one -> strategies.add(use(one)));
        menu.appendToGroup(GEFActionConstants.GROUP_EDIT, strategies);
        boolean canSwitch = hand.canSwitch(kind);
        Action toggle = new StageAction("toggle", hand.isOn(kind) ? "Switch &Off\tSpace" : "Switch &On\tSpace",
                () -> canSwitch, () -> hand.toggle(kind));
        toggle.setEnabled(canSwitch);
        menu.appendToGroup(GEFActionConstants.GROUP_EDIT, toggle);
        takeBack.setEnabled(hand.part(kind).isPresent());
        menu.appendToGroup(GEFActionConstants.GROUP_EDIT, takeBack);
    }

    private Action use(PolicyDescriptor<?> strategy) {
        String text = strategy.label() + " \u2013 " + StrategyShelf.line(strategy);
        return new StageAction(strategy.id(), text.replace("&", "&&"), () -> true, () -> hand.put(strategy.id()));
    }

    private void addCures(IMenuManager menu) {
        Optional<Clash> clash = canvas.clash();
        clash.map(Clash::cures).orElse(List.of()).forEach(cure -> menu
                .add(new StageAction(cure.label(), cure.label().replace("&", "&&"), () -> true,
                        () -> hand.cure(cure))));
        menu.add(new Separator());
    }

    /** An action that is told when it can be run. */
    private static final class StageAction extends Action implements UpdateAction {

        private final BooleanSupplier can;
        private final Runnable deed;

        StageAction(String id, String text, BooleanSupplier can, Runnable deed) {
            super(text);
            setId(id);
            this.can = can;
            this.deed = deed;
        }

        @Override
        public void update() {
            setEnabled(can.getAsBoolean());
        }

        @Override
        public void run() {
            deed.run();
        }
    }
}
