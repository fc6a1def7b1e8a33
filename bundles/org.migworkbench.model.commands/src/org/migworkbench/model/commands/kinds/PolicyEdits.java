package org.migworkbench.model.commands.kinds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.commands.AddCommand;
import org.migworkbench.model.commands.DeleteElementsCommand;
import org.migworkbench.model.commands.FreshNames;
import org.migworkbench.model.commands.RenameCommand;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.SetParameterCommand;

/** The edits of a policy's pipeline, each one step for undo. */
public final class PolicyEdits {

    private PolicyEdits() {
    }

    /**
     * Puts a strategy in the place of a stage's.
     *
     * @param policy   a policy of a document
     * @param there    the part that stands in the place already, which becomes the new one; empty for none
     * @param strategy the strategy, with what it takes of the old one's parameters
     * @return the command; it can't be executed if nothing changes
     */
    public static Command put(Policy policy, Optional<PolicyPart> there, KindChange.Kind strategy) {
        CompoundCommand put = new CompoundCommand("Use " + strategy.label());
        if (there.isEmpty()) {
            put.add(new AddCommand(policy, Literals.POLICY__OVERRIDES, part(strategy.id())));
            return put;
        }
        PolicyPart part = there.get();
        addIfNew(put, new SetFeatureCommand(part, Literals.POLICY_PART__KIND, strategy.id()));
        part.getParameters().stream().filter(one -> !strategy.takes().test(one.getName(), one.getValue()))
                .forEach(lost -> addIfNew(put, new SetParameterCommand(part, lost.getName(), null)));
        addIfNew(put, new SetFeatureCommand(part, Literals.POLICY_PART__ENABLED, true));
        return put;
    }

    private static PolicyPart part(String kind) {
        PolicyPart part = ModelFactory.eINSTANCE.createPolicyPart();
        part.setKind(kind);
        return part;
    }

    private static void addIfNew(CompoundCommand all, Command one) {
        if (one.canExecute()) {
            all.add(one);
        }
    }

    /**
     * Takes a part out, so that the strategy of the policy's kind stands in its place again.
     *
     * @param part a part of a policy
     * @return the command
     */
    public static Command takeBack(PolicyPart part) {
        CompoundCommand back = new CompoundCommand("Take back " + part.getKind());
        back.add(new DeleteElementsCommand(List.of(part)));
        return back;
    }

    /**
     * Lets a part be in force, or keeps it aside.
     *
     * @param part a part of a policy
     * @param on   whether it is in force
     * @return the command; it can't be executed if it is so already
     */
    public static Command setInForce(PolicyPart part, boolean on) {
        CompoundCommand change = new CompoundCommand((on ? "Switch on " : "Switch off ") + part.getKind());
        addIfNew(change, new SetFeatureCommand(part, Literals.POLICY_PART__ENABLED, on));
        return change;
    }

    /**
     * Lets a policy become as another one. A name that only repeated what it was before follows.
     *
     * @param policy   a policy of a document
     * @param template what it becomes, in no document; its name is what the new one is called
     * @param before   what the present kind or preset is called
     * @return the command; it can't be executed if nothing changes
     */
    public static Command become(Policy policy, Policy template, String before) {
        CompoundCommand change = new CompoundCommand("Change policy to " + template.getName());
        addIfNew(change, new SetFeatureCommand(policy, Literals.POLICY__KIND, template.getKind()));
        parameters(policy, template, change);
        if (!EcoreUtil.equals(policy.getOverrides(), template.getOverrides())) {
            parts(policy, template, change);
        }
        newName(policy, template.getName(), before)
                .ifPresent(name -> addIfNew(change, new RenameCommand(policy, name)));
        return change;
    }

    private static Optional<String> newName(Policy policy, String name, String before) {
        return KindChange.saysNoMore(policy, before) ? Optional.of(FreshNames.beside(policy).like(name))
                : Optional.empty();
    }

    private static void parameters(Policy policy, Policy template, CompoundCommand change) {
        for (Parameter old : policy.getParameters()) {
            if (template.getParameters().stream().noneMatch(next -> Objects.equals(next.getName(), old.getName()))) {
                addIfNew(change, new SetParameterCommand(policy, old.getName(), null));
            }
        }
        for (Parameter next : template.getParameters()) {
            addIfNew(change, new SetParameterCommand(policy, next.getName(), next.getValue()));
        }
    }

    private static void parts(Policy policy, Policy template, CompoundCommand change) {
        if (!policy.getOverrides().isEmpty()) {
            change.add(new DeleteElementsCommand(policy.getOverrides()));
        }
        template.getOverrides().forEach(
                part -> change.add(new AddCommand(policy, Literals.POLICY__OVERRIDES, EcoreUtil.copy(part))));
    }

    /**
     * Adds a policy to a document.
     *
     * @param document the document
     * @param policy   a policy that nothing contains yet; its name gets a number if it is taken
     * @param user     the migration that uses it from now on; empty for none
     * @return the command
     */
    public static Command add(Document document, Policy policy, Optional<Migration> user) {
        policy.setName(FreshNames.of(document.getPolicies()).like(policy.getName()));
        CompoundCommand add = new CompoundCommand("Add policy");
        add.add(new AddCommand(document, Literals.DOCUMENT__POLICIES, policy));
        user.ifPresent(migration -> add.add(use(migration, policy)));
        return add;
    }

    /**
     * Lets a migration use a policy.
     *
     * @param migration a migration of a document
     * @param policy    a policy of it, or one that is about to be added
     * @return the command
     */
    public static Command use(EObject migration, Policy policy) {
        return new SetFeatureCommand(migration, Literals.MIGRATION__POLICY, policy);
    }
}
