package org.migworkbench.editor.policy;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.commands.Command;
import org.migworkbench.core.document.CatalogParameterRules;
import org.migworkbench.core.document.PolicySpecs;
import org.migworkbench.core.pipeline.Bypass;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.core.pipeline.OwnPresets;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.core.pipeline.PolicyPreset;
import org.migworkbench.core.pipeline.Stage;
import org.migworkbench.editor.policy.pipeline.DrawnPolicy;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.commands.kinds.KindChange;
import org.migworkbench.model.commands.kinds.PolicyEdits;
import org.migworkbench.model.validation.ParameterRules.Role;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.StatusLine;
import org.osgi.service.prefs.BackingStoreException;

/** Makes the edits of the policy that is drawn. */
final class PolicyHand {

    private static final String PRESETS = "org.migworkbench.core/presets";

    private final DrawnPolicy drawn;
    private final Supplier<DocumentSession> session;
    private final OwnPresets presets = new OwnPresets(InstanceScope.INSTANCE.getNode(PRESETS));

    PolicyHand(DrawnPolicy drawn, Supplier<DocumentSession> session) {
        this.drawn = drawn;
        this.session = session;
    }

    OwnPresets presets() {
        return presets;
    }

    private void execute(Command command) {
        session.get().execute(command);
    }

    private static PolicyCatalog catalog() {
        return CoreServices.catalogs().policies();
    }

    /** Puts a strategy into the stage of its kind. */
    Optional<StrategyKind<?>> put(String strategy) {
        Optional<PolicyDescriptor<?>> known = catalog().strategies().stream()
                .<PolicyDescriptor<?>>map(PolicyProvider::descriptor).filter(one -> one.id().equals(strategy))
                .findFirst();
        Optional<StrategyKind<?>> kind = known.flatMap(one -> StrategyKind.of(one.kind()));
        kind.flatMap(drawn::stage).ifPresent(stage -> put(stage, known.get()));
        return kind;
    }

    /** The policy's own strategy is put back by taking out what stands in its place. */
    private void put(Stage stage, PolicyDescriptor<?> strategy) {
        boolean isOwn = stage.own().filter(own -> own.id().equals(strategy.id())).isPresent();
        if (isOwn && stage.replacement().isPresent()) {
            takeBack(stage.kind());
        } else if (!isOwn) {
            execute(PolicyEdits.put(policy(), stage.replacement(), kind(strategy)));
        }
    }

    private static KindChange.Kind kind(PolicyDescriptor<?> strategy) {
        CatalogParameterRules rules = new CatalogParameterRules(CoreServices.catalogs());
        return new KindChange.Kind(strategy.id(), strategy.label(), (name,
                value) -> rules.checkParameter(Role.POLICY_PART, strategy.id(), name, value) == null);
    }

    private Policy policy() {
        return drawn.pipeline().map(Pipeline::policy).orElseThrow();
    }

    /** What stands in a stage in place of the policy's own strategy, or is kept aside there. */
    Optional<PolicyPart> part(StrategyKind<?> kind) {
        return drawn.stage(kind).flatMap(Stage::replacement);
    }

    /** Whether a stage can be switched off and on. */
    boolean canSwitch(StrategyKind<?> kind) {
        return drawn.stage(kind).filter(Stage::canSwitch).isPresent();
    }

    /** Whether a stage is switched on. */
    boolean isOn(StrategyKind<?> kind) {
        return drawn.stage(kind).filter(Stage::isOn).isPresent();
    }

    /** Puts the policy's own strategy back into a stage. */
    void takeBack(StrategyKind<?> kind) {
        part(kind).ifPresent(part -> execute(PolicyEdits.takeBack(part)));
    }

    /** Drops a part that stands in no stage. */
    void drop(PolicyPart part) {
        execute(PolicyEdits.takeBack(part));
    }

    /** Switches a stage off, or on again. */
    void toggle(StrategyKind<?> kind) {
        drawn.stage(kind).filter(Stage::canSwitch).ifPresent(this::toggle);
    }

    private void toggle(Stage stage) {
        if (stage.state() == Stage.State.OWN) {
            Bypass.of(stage.kind()).flatMap(this::find)
                    .ifPresent(bypass -> execute(PolicyEdits.put(policy(), Optional.empty(), kind(bypass))));
        } else if (stage.state() == Stage.State.OFF) {
            takeBack(stage.kind());
        } else {
            PolicyPart part = stage.replacement().orElseThrow();
            execute(PolicyEdits.setInForce(part, !part.isEnabled()));
        }
    }

    private Optional<PolicyDescriptor<?>> find(String strategy) {
        return catalog().strategies().stream().<PolicyDescriptor<?>>map(PolicyProvider::descriptor)
                .filter(one -> one.id().equals(strategy)).findFirst();
    }

    /** Cures a clash. */
    void cure(Clash.Cure cure) {
        cure.strategy().ifPresentOrElse(this::put, () -> takeBack(cure.kind()));
    }

    /** Lets the policy become a preset. */
    void become(PolicyPreset preset) {
        execute(PolicyEdits.become(policy(), preset.template(), before()));
        StatusLine.say(preset.name() + ": " + preset.summary());
    }

    /** What the policy is called as long as nobody has named it: as its kind, or as the preset that it came from. */
    private String before() {
        String name = String.valueOf(policy().getName()).replaceFirst(" \\d+$", "");
        return presets.all().stream().map(PolicyPreset::name).filter(name::equals).findFirst()
                .orElseGet(() -> drawn.pipeline().flatMap(Pipeline::base).map(PolicyDescriptor::label).orElse(""));
    }

    /** Keeps the policy as a preset under its name; another one of that name stays. */
    void keep() {
        String base = String.valueOf(policy().getName());
        String name = base;
        for (int number = 2; isTaken(name); number++) {
            name = base + " " + number;
        }
        try {
            presets.save(name, PolicySpecs.of(policy()));
            StatusLine.say("Kept as '" + name + "'; it stands under Preset..., " + OwnPresets.FAMILY + ".");
        } catch (BackingStoreException e) {
            StatusLine.refuse("The preset could not be kept: " + e.getMessage());
        }
    }

    private boolean isTaken(String name) {
        return presets.all().stream().anyMatch(one -> one.name().equals(name)
                && !one.spec().equals(PolicySpecs.of(policy())));
    }

    /** Drops a preset of one's own. */
    void drop(PolicyPreset preset) {
        try {
            presets.remove(preset.name());
            StatusLine.say("The preset '" + preset.name() + "' is deleted; policies made from it stay.");
        } catch (BackingStoreException e) {
            StatusLine.refuse("The preset could not be deleted: " + e.getMessage());
        }
    }
}
