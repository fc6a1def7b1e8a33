package org.migworkbench.model.commands.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.migworkbench.model.Element;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.commands.FreshNames;
import org.migworkbench.model.commands.RenameCommand;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.SetParameterCommand;
import org.migworkbench.model.defaults.ElementDefaults;

/**
 * What happens when a policy or workload gets another kind: the values that the new kind takes stay, the others go, and
 * a name that said no more than the old kind becomes that of the new one. All of it is one edit.
 */
public final class KindChange {

    /**
     * A kind of policy or workload.
     *
     * @param id    its id in files
     * @param label its name for people
     * @param takes whether it knows a parameter, given by name, and takes the value, given second
     */
    public record Kind(String id, String label, BiPredicate<String, String> takes) {
    }

    private final EObject owner;
    private final Kind next;
    private final Optional<String> newName;
    private final List<Parameter> kept = new ArrayList<>();
    private final List<Parameter> lost = new ArrayList<>();

    /**
     * Finds out what happens.
     *
     * @param owner    a policy or workload of a document
     * @param oldLabel the name of its present kind for people; empty if that isn't known
     * @param next     its new kind
     */
    public KindChange(EObject owner, String oldLabel, Kind next) {
        this.owner = Objects.requireNonNull(owner, "owner");
        this.next = Objects.requireNonNull(next, "next");
        newName = owner instanceof Element named && saysNoMore(named, oldLabel)
                ? Optional.of(FreshNames.beside(owner).like(next.label())).filter(name -> !name.equals(named.getName()))
                : Optional.empty();
        for (Parameter parameter : parameters(owner)) {
            (next.takes().test(parameter.getName(), parameter.getValue()) ? kept : lost).add(parameter);
        }
    }

    @SuppressWarnings("unchecked") // what has a kind has parameters
    private static List<Parameter> parameters(EObject owner) {
        return (List<Parameter>) owner.eGet(owner.eClass().getEStructuralFeature("parameters"));
    }

    /** Whether a name was given by the program, or only repeats the kind or some words of it. */
    static boolean saysNoMore(Element named, String oldLabel) {
        String name = named.getName();
        if (name == null || name.isBlank()) {
            return true;
        }
        String plain = name.replaceFirst(" \\d+$", "").toLowerCase(Locale.ROOT);
        return plain.equals(ElementDefaults.nameOf(named.eClass()).toLowerCase(Locale.ROOT))
                || (" " + oldLabel.toLowerCase(Locale.ROOT) + " ").contains(" " + plain + " ");
    }

    /**
     * The edit.
     *
     * @return one command for all that changes
     */
    public Command command() {
        CompoundCommand change = new CompoundCommand("Change kind to " + next.label());
        change.add(new SetFeatureCommand(owner, owner.eClass().getEStructuralFeature("kind"), next.id()));
        newName.ifPresent(name -> change.add(new RenameCommand((Element) owner, name)));
        lost.forEach(parameter -> change.add(new SetParameterCommand(owner, parameter.getName(), null)));
        return change;
    }

    /**
     * What stays and what goes, for a person.
     *
     * @return sentences
     */
    public String text() {
        StringBuilder text = new StringBuilder(owner instanceof Element named && !isBlank(named.getName())
                ? "'" + named.getName() + "' is now " + next.label() : "Now " + next.label());
        newName.filter(name -> !name.equals(next.label())).ifPresent(name -> text.append(", named '" + name + "'"));
        text.append(newName.isEmpty() && owner instanceof Element ? " and keeps its own name." : ".");
        say(text, "Kept: ", kept);
        say(text, "Lost, since it doesn't take them: ", lost);
        if (owner instanceof Policy policy && !policy.getOverrides().isEmpty()) {
            text.append(" Its own parts stay: ").append(policy.getOverrides().stream()
                    .map(part -> String.valueOf(part.getKind())).collect(Collectors.joining(", "))).append('.');
        }
        return text.toString();
    }

    private static void say(StringBuilder text, String what, List<Parameter> parameters) {
        if (!parameters.isEmpty()) {
            text.append(' ').append(what).append(parameters.stream()
                    .map(parameter -> parameter.getName() + " = " + parameter.getValue())
                    .collect(Collectors.joining(", "))).append('.');
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
