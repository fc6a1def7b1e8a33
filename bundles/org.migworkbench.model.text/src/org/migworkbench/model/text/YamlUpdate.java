package org.migworkbench.model.text;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.structure.DocumentMatch;
import org.migworkbench.model.text.names.DocumentKeys;

/** Finds the few changes that bring a text in step with a document: values, entries and items that differ. */
final class YamlUpdate {

    private final ReadText before;
    private final Document document;
    private final DocumentMatch match;
    private final YamlWriter writer;
    private final DocumentKeys keys;
    private final BlockLines blocks;

    YamlUpdate(ReadText before, Document document, YamlWriter writer, DocumentKeys keys) {
        this.before = before;
        this.document = document;
        this.match = new DocumentMatch(before.document().orElseThrow(), document);
        this.writer = writer;
        this.keys = keys;
        this.blocks = new BlockLines(before.lines());
    }

    String apply() {
        TextEdits edits = new TextEdits();
        compare(before.document().orElseThrow(), document, edits);
        return edits.apply(before.text());
    }

    /** Collects what differs in an element; one in braces is written anew as a whole. */
    private void compare(EObject old, EObject now, TextEdits edits) {
        YamlNode.Mapping map = (YamlNode.Mapping) before.node(old);
        TextEdits own = new TextEdits();
        int column = before.lines().column(map.start());
        int place = map.flow() || map.entries().isEmpty() ? map.end() : map.start();
        for (EStructuralFeature feature : keys.features(now.eClass())) {
            YamlNode.Entry entry = map.entry(keys.key(feature));
            if (isSame(old, now, feature, entry)) {
                within(old, now, feature, own);
            } else if (entry == null) {
                insert(map, now, feature, column, place, own);
            } else {
                change(old, now, feature, entry, map, own);
            }
            place = entry == null || map.flow() ? place : blocks.end(entry.value());
        }
        take(own, map, now, edits);
    }

    private void take(TextEdits own, YamlNode.Mapping map, EObject now, TextEdits edits) {
        if (!own.isEmpty() && (map.flow() || isEmptied(map, now))) {
            edits.replace(map.start(), map.end(), writer.content(now, before.lines().column(map.start())));
        } else {
            edits.addAll(own);
        }
    }

    private boolean isEmptied(YamlNode.Mapping map, EObject now) {
        return map.entries().stream().noneMatch(entry -> keys.feature(now.eClass(), entry.key().value())
                .filter(feature -> writer.isWritten(now, feature)).isPresent());
    }

    private void insert(YamlNode.Mapping map, EObject now, EStructuralFeature feature, int column, int place,
            TextEdits edits) {
        if (!writer.isWritten(now, feature) || feature == Literals.ELEMENT__ID) {
            return;
        }
        StringBuilder text = new StringBuilder();
        writer.entry(text, now, feature, column);
        if (place == map.start()) {
            edits.insert(place, text + " ".repeat(column));
        } else {
            edits.insert(place, " ".repeat(column) + text);
        }
    }

    private void change(EObject old, EObject now, EStructuralFeature feature, YamlNode.Entry entry,
            YamlNode.Mapping map, TextEdits edits) {
        if (!writer.isWritten(now, feature)) {
            blocks.remove(map, entry, edits);
        } else if (DocumentKeys.isParameters(feature)) {
            parameters(old, now, feature, entry, edits);
        } else if (feature instanceof EReference reference && reference.isContainment() && reference.isMany()
                && entry.value() instanceof YamlNode.Sequence sequence && !sequence.flow()) {
            new ListUpdate(before, match, writer, this::compare).apply(
                    DocumentMatch.contents(old, reference), DocumentMatch.contents(now, reference), edits);
        } else {
            rewrite(now, feature, entry, edits);
        }
    }

    /** Writes an entry anew, in the place of the old one; what stands behind it on its last line stays. */
    private void rewrite(EObject now, EStructuralFeature feature, YamlNode.Entry entry, TextEdits edits) {
        StringBuilder text = new StringBuilder();
        writer.entry(text, now, feature, before.lines().column(entry.key().start()));
        edits.replace(entry.key().start(), entry.value().end(), text.substring(0, text.length() - 1));
    }

    private void parameters(EObject old, EObject now, EStructuralFeature feature, YamlNode.Entry entry,
            TextEdits edits) {
        List<Parameter> wanted = YamlWriter.parameters(now, feature);
        List<Parameter> there = YamlWriter.parameters(old, feature);
        boolean block = entry.value() instanceof YamlNode.Mapping map && !map.flow() && YamlWriter.isMap(wanted);
        List<String> names = wanted.stream().map(Parameter::getName).toList();
        List<String> kept = there.stream().map(Parameter::getName).filter(names::contains).toList();
        boolean ordered = !kept.isEmpty() && names.stream().filter(kept::contains).toList().equals(kept);
        if (!block || !ordered) {
            rewrite(now, feature, entry, edits);
            return;
        }
        YamlNode.Mapping map = (YamlNode.Mapping) entry.value();
        map.entries().stream().filter(each -> !names.contains(each.key().value()))
                .forEach(each -> blocks.remove(map, each, edits));
        int place = map.start();
        for (Parameter parameter : wanted) {
            place = parameter(map, parameter, place, edits);
        }
    }

    private int parameter(YamlNode.Mapping map, Parameter parameter, int place, TextEdits edits) {
        int column = before.lines().column(map.start());
        StringBuilder text = new StringBuilder();
        YamlWriter.parameter(text, parameter, column);
        YamlNode.Entry there = map.entry(parameter.getName());
        if (there == null) {
            edits.insert(place, place == map.start() ? text + " ".repeat(column) : " ".repeat(column) + text);
            return place;
        }
        if (!((YamlNode.Scalar) there.value()).value().equals(parameter.getValue())) {
            edits.replace(there.key().start(), there.value().end(), text.substring(0, text.length() - 1));
        }
        return blocks.end(there.value());
    }

    /** Goes on in what an element holds. */
    private void within(EObject old, EObject now, EStructuralFeature feature, TextEdits edits) {
        if (feature instanceof EReference reference && reference.isContainment()
                && !DocumentKeys.isParameters(feature)) {
            List<EObject> olds = DocumentMatch.contents(old, reference);
            List<EObject> news = DocumentMatch.contents(now, reference);
            for (int i = 0; i < olds.size(); i++) {
                compare(olds.get(i), news.get(i), edits);
            }
        }
    }

    /** Whether the entry of a feature can stay; for what is held, whether it is the same elements. */
    private boolean isSame(EObject old, EObject now, EStructuralFeature feature, YamlNode.Entry entry) {
        if (feature instanceof EAttribute) {
            return feature == Literals.ELEMENT__ID && (entry == null || !before.isIdentified((Element) old))
                    || Objects.equals(old.eGet(feature), now.eGet(feature));
        }
        EReference reference = (EReference) feature;
        if (DocumentKeys.isParameters(feature)) {
            return texts(old, feature).equals(texts(now, feature));
        }
        return reference.isContainment() ? isSameList(old, now, reference) : isSameTarget(now, reference, entry);
    }

    private static List<List<String>> texts(EObject object, EStructuralFeature feature) {
        return YamlWriter.parameters(object, feature).stream()
                .map(one -> List.of(Objects.toString(one.getName(), "\0"), Objects.toString(one.getValue(), "\0")))
                .toList();
    }

    private boolean isSameList(EObject old, EObject now, EReference reference) {
        List<EObject> olds = DocumentMatch.contents(old, reference);
        List<EObject> news = DocumentMatch.contents(now, reference);
        for (int i = 0; i < olds.size() && olds.size() == news.size(); i++) {
            if (match.of(olds.get(i)) != news.get(i)) {
                return false;
            }
        }
        return olds.size() == news.size();
    }

    /** Whether what stands there still leads to what it shall. */
    private boolean isSameTarget(EObject now, EReference reference, YamlNode.Entry entry) {
        Object value = now.eGet(reference);
        List<?> wanted = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        List<YamlNode> there = entry == null ? List.of()
                : entry.value() instanceof YamlNode.Sequence list ? list.items() : List.of(entry.value());
        if (there.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < there.size(); i++) {
            String name = ((YamlNode.Scalar) there.get(i)).value();
            if (writer.names().find(reference.getEReferenceType(), name).orElse(null) != wanted.get(i)) {
                return false;
            }
        }
        return true;
    }
}
