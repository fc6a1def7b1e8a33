package org.migworkbench.editor.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.migworkbench.core.pipeline.PolicyPreset;
import org.migworkbench.model.Policy;
import org.migworkbench.model.commands.kinds.PolicyEdits;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;

/** What the row above the drawing leads to. */
final class BarDeeds implements PolicyBar.Listener {

    private final PolicyHand hand;
    private final Supplier<DocumentSession> session;
    private final Consumer<Policy> show;

    BarDeeds(PolicyHand hand, Supplier<DocumentSession> session, Consumer<Policy> show) {
        this.hand = hand;
        this.session = session;
        this.show = show;
    }

    @Override
    public void chosen(Policy policy) {
        show.accept(policy);
    }

    @Override
    public void wanted() {
        Policy added = ElementDefaults.policy();
        if (session.get().execute(PolicyEdits.add(session.get().document(), added, Optional.empty()))) {
            show.accept(added);
        }
    }

    @Override
    public void taken(PolicyPreset preset) {
        hand.become(preset);
    }

    @Override
    public void kept() {
        hand.keep();
    }

    @Override
    public void dropped(PolicyPreset preset) {
        hand.drop(preset);
    }

    @Override
    public List<PolicyPreset> presets() {
        return Stream.concat(PolicyPreset.of(CoreServices.catalogs().policies()).stream(),
                hand.presets().all().stream()).toList();
    }
}
