package org.migworkbench.model.text;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a YAML text, with where it begins and where its content ends, as offsets in the text. */
sealed interface YamlNode permits YamlNode.Scalar, YamlNode.Mapping, YamlNode.Sequence {

    /** Where it begins. */
    int start();

    /** Where its content ends, before the spaces and comments that follow. */
    int end();

    /** Whether it says the same as another part, wherever that stands. */
    boolean says(YamlNode other);

    private static boolean says(List<? extends YamlNode> some, List<? extends YamlNode> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).says(others.get(i)));
    }

    /**
     * One value.
     *
     * @param start where it begins
     * @param end   where it ends
     * @param value its text, without quotes
     * @param plain whether it is written without quotes
     */
    record Scalar(int start, int end, String value, boolean plain) implements YamlNode {

        @Override
        public boolean says(YamlNode other) {
            return other instanceof Scalar same && value.equals(same.value);
        }

        /** Whether nothing stands there. */
        boolean isMissing() {
            return plain && value.isEmpty();
        }
    }

    /**
     * Keys with values.
     *
     * @param start   where it begins
     * @param end     where it ends
     * @param flow    whether it is written in braces
     * @param entries its entries in the order of the text
     */
    record Mapping(int start, int end, boolean flow, List<Entry> entries) implements YamlNode {

        @Override
        public boolean says(YamlNode other) {
            return other instanceof Mapping same && YamlNode.says(keys(), same.keys())
                    && YamlNode.says(values(), same.values());
        }

        private List<Scalar> keys() {
            return entries.stream().map(Entry::key).toList();
        }

        private List<YamlNode> values() {
            return entries.stream().map(Entry::value).toList();
        }

        /** The entry with a key; null if there is none. */
        Entry entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().value().equals(key)) {
                    return entry;
                }
            }
            return null;
        }
    }

    /**
     * A key with its value.
     *
     * @param key   the key
     * @param value its value
     */
    record Entry(Scalar key, YamlNode value) {
    }

    /**
     * Items one after the other.
     *
     * @param start where it begins
     * @param end   where it ends
     * @param flow  whether it is written in brackets
     * @param items its items
     */
    record Sequence(int start, int end, boolean flow, List<YamlNode> items) implements YamlNode {

        @Override
        public boolean says(YamlNode other) {
            return other instanceof Sequence same && YamlNode.says(items, same.items);
        }
    }
}
