package org.migworkbench.qmp.migration;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The answer to query-qmp-schema: each command and event of this very QEMU with its members. Names of types in it are
 * numbers without meaning, so everything is asked for by the name of a command or event.
 */
public final class QmpSchema {

    private static final String MEMBERS = "members";

    private final Map<String, QmpObject> commands = new LinkedHashMap<>();
    private final Map<String, QmpObject> events = new LinkedHashMap<>();
    private final Map<String, QmpObject> types = new HashMap<>();

    private QmpSchema() {
    }

    /**
     * Reads the answer.
     *
     * @param answer the items of its return value
     * @return the schema
     * @throws QmpFormatException if an item has no name or kind
     */
    public static QmpSchema of(List<QmpObject> answer) throws QmpFormatException {
        QmpSchema schema = new QmpSchema();
        for (QmpObject item : answer) {
            String name = item.text("name").orElseThrow(() -> new QmpFormatException("a schema's item has no name"));
            String kind = item.text("meta-type")
                    .orElseThrow(() -> new QmpFormatException(QmpFormatException.excerpt(name) + " has no meta-type"));
            Map<String, QmpObject> place = switch (kind) {
                case "command" -> schema.commands;
                case "event" -> schema.events;
                default -> schema.types;
            };
            place.put(name, item);
        }
        return schema;
    }

    /**
     * All commands.
     *
     * @return their names
     */
    public Set<String> commands() {
        return Collections.unmodifiableSet(commands.keySet());
    }

    /**
     * All events.
     *
     * @return their names
     */
    public Set<String> events() {
        return Collections.unmodifiableSet(events.keySet());
    }

    /**
     * Whether a command may be executed out of band.
     *
     * @param command its name
     * @return true if it exists and may
     * @throws QmpFormatException if the schema is broken here
     */
    public boolean allowsOutOfBand(String command) throws QmpFormatException {
        return commands.containsKey(command) && commands.get(command).flag("allow-oob").orElse(Boolean.FALSE);
    }

    /**
     * The arguments of a command, for example each parameter that migrate-set-parameters takes.
     *
     * @param command its name
     * @return the names in alphabetical order; none for an unknown command
     * @throws QmpFormatException if the schema is broken here
     */
    public Set<String> arguments(String command) throws QmpFormatException {
        return members(type(commands.get(command), "arg-type"));
    }

    /**
     * The fields of a command's answer.
     *
     * @param command its name
     * @return the names in alphabetical order; none for an unknown command
     * @throws QmpFormatException if the schema is broken here
     */
    public Set<String> answer(String command) throws QmpFormatException {
        QmpObject type = type(commands.get(command), "ret-type");
        return members(isArray(type) ? type(type, "element-type") : type);
    }

    /**
     * The words that an argument of a command may take, for example those of migrate-set-parameters' argument
     * multifd-compression. A list's items are looked at, and with {@code argument.member} a member of an argument.
     *
     * @param command  its name
     * @param argument path of the argument, names separated by dots
     * @return the words in alphabetical order; none if it takes no fixed words or isn't there
     * @throws QmpFormatException if the schema is broken here
     */
    public Set<String> words(String command, String argument) throws QmpFormatException {
        QmpObject type = type(commands.get(command), "arg-type");
        for (String step : argument.split("\\.")) {
            QmpObject member = null;
            for (QmpObject candidate : type.objects(MEMBERS)) {
                if (candidate.text("name").filter(step::equals).isPresent()) {
                    member = candidate;
                }
            }
            type = type(member, "type");
            type = isArray(type) ? type(type, "element-type") : type;
        }
        // QEMU before 6.2 has only the list of names
        Set<String> words = new TreeSet<>(type.texts("values"));
        if ("enum".equals(type.text("meta-type").orElse(""))) {
            words.addAll(members(type));
        }
        return words;
    }

    /**
     * The capabilities of migration that this QEMU has.
     *
     * @return QEMU's names
     * @throws QmpFormatException if the schema is broken here
     */
    public Set<String> migrationCapabilities() throws QmpFormatException {
        return words("migrate-set-capabilities", "capabilities.capability");
    }

    private static boolean isArray(QmpObject type) throws QmpFormatException {
        return "array".equals(type.text("meta-type").orElse(""));
    }

    private static Set<String> members(QmpObject type) throws QmpFormatException {
        Set<String> names = new TreeSet<>();
        for (QmpObject member : type.objects(MEMBERS)) {
            member.text("name").ifPresent(names::add);
        }
        return names;
    }

    /** The type that a field refers to; an empty one where there is none. */
    private QmpObject type(QmpObject from, String field) throws QmpFormatException {
        Optional<String> name = from == null ? Optional.empty() : from.text(field);
        return name.map(types::get).orElse(QmpObject.EMPTY);
    }
}
