package org.migworkbench.model.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage.Literals;

/** Documents that nobody would draw, and changes of them: each feature with values of all kinds. */
final class RandomDocument {

    private static final String[] TEXTS = { "Web", "web", "Host A", "Host A", "", " ", "true", "null", "~", "8", "0x1F",
            "1e3", "- a", "-", "--- x", "a: b", "a #b", "#x", "'", "\"", "it's", "{x}", "[y]", "hosts[0]", "vms[Web]",
            "hosts[Host A]", "two\nlines", "a\n# b\n  # c\nd", "two\nlines\n", "\nfirst", "end \nof", "tab\there",
            "\r\n", "\u00e4\u00f6",
            "\ud83d\ude00 face", "\u2028", "\u0085", "a,b", "& x", "*x", "!t", "|", ">", "%a", "@a", "`a", "?", "? a",
            ":", "a:", "2026-12-01", "12:30:00", "<<", "=", "\\n", "  lead", "trail  ", "long ".repeat(60), "a\n\n b" };

    private final SplittableRandom random;
    private final List<EObject> all = new ArrayList<>();

    RandomDocument(long seed) {
        random = new SplittableRandom(seed);
    }

    Document create() {
        Document document = (Document) EcoreUtil.create(Literals.DOCUMENT);
        fill(document, 4);
        connect(document);
        document.setVersion(2);
        return document;
    }

    private void fill(EObject object, int most) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute != Literals.ELEMENT__ID && random.nextInt(3) > 0) {
                object.eSet(attribute, value(attribute));
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                for (int i = random.nextInt(most + 1); i > 0; i--) {
                    list(object, reference).add(child(reference, most));
                }
            } else if (random.nextInt(4) > 0) {
                object.eSet(reference, child(reference, most));
            }
        }
    }

    private EObject child(EReference reference, int most) {
        EObject child = EcoreUtil.create(reference.getEReferenceType());
        fill(child, Math.max(1, most - 1));
        return child;
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        return type == boolean.class ? (Object) random.nextBoolean() : number(type);
    }

    private Object number(Class<?> type) {
        int size = random.nextInt(62);
        long whole = random.nextInt(4) == 0 ? random.nextInt(-3, 4) : random.nextLong() >> size;
        if (type == int.class) {
            return (int) whole;
        }
        if (type == long.class) {
            return random.nextInt(3) == 0 ? whole << 20 : whole;
        }
        double[] doubles = { whole, whole * 125.0, 1.25e8, random.nextDouble(), random.nextDouble() * 1e-9,
                Double.MIN_VALUE, Double.MAX_VALUE, -0.0, random.nextDouble() * 1e12, 0.1 + 0.2, -random.nextDouble() };
        return doubles[random.nextInt(doubles.length)];
    }

    private void connect(Document document) {
        all.clear();
        document.eAllContents().forEachRemaining(all::add);
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && random.nextInt(3) > 0) {
                    connect(object, reference);
                }
            }
        }
    }

    private void connect(EObject object, EReference reference) {
        List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (targets.isEmpty()) {
            return;
        }
        if (!reference.isMany()) {
            object.eSet(reference, targets.get(random.nextInt(targets.size())));
            return;
        }
        List<EObject> chosen = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            EObject target = targets.get(random.nextInt(targets.size()));
            if (!chosen.contains(target)) {
                chosen.add(target);
            }
        }
        object.eSet(reference, chosen);
    }

    /** Changes a few things of a document. */
    void change(Document document) {
        all.clear();
        document.eAllContents().forEachRemaining(all::add);
        for (int i = random.nextInt(1, 4); i > 0 && !all.isEmpty(); i--) {
            EObject object = all.get(random.nextInt(all.size()));
            switch (random.nextInt(5)) {
                case 0 -> remove(document, object);
                case 1 -> add(object);
                case 2 -> move(object);
                default -> set(object);
            }
            all.clear();
            document.eAllContents().forEachRemaining(all::add);
        }
    }

    private void set(EObject object) {
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(each -> each != Literals.ELEMENT__ID
                        && !(each instanceof EReference reference && reference.isContainment()))
                .toList();
        if (features.isEmpty()) {
            return;
        }
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        if (feature instanceof EAttribute attribute) {
            object.eSet(attribute, random.nextInt(5) == 0 ? attribute.getDefaultValue() : value(attribute));
        } else {
            connect(object, (EReference) feature);
        }
    }

    private void add(EObject object) {
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                List<EObject> list = list(object, reference);
                list.add(random.nextInt(list.size() + 1), child(reference, 1));
                return;
            }
        }
    }

    private void move(EObject object) {
        EObject owner = object.eContainer();
        if (object.eContainmentFeature().isMany()) {
            List<EObject> list = list(owner, object.eContainmentFeature());
            list.remove(object);
            EObject other = all.stream().filter(each -> each.eClass() == owner.eClass() && each != owner)
                    .filter(each -> !EcoreUtil.isAncestor(object, each)).findFirst().orElse(owner);
            List<EObject> target = random.nextBoolean() ? list
                    : list(other, (EReference) other.eClass()
                            .getEStructuralFeature(((EStructuralFeature) feature(owner, list)).getName()));
            target.add(random.nextInt(target.size() + 1), object);
        }
    }

    private static Object feature(EObject owner, List<EObject> list) {
        return owner.eClass().getEAllContainments().stream().filter(each -> owner.eGet(each) == list).findFirst()
                .orElseThrow();
    }

    private void remove(Document document, EObject object) {
        List<EObject> gone = new ArrayList<>(List.of(object));
        object.eAllContents().forEachRemaining(gone::add);
        EcoreUtil.remove(object);
        for (Iterator<EObject> left = document.eAllContents(); left.hasNext();) {
            EObject each = left.next();
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    forget(each, reference, gone);
                }
            }
        }
    }

    private static void forget(EObject object, EReference reference, List<EObject> gone) {
        if (reference.isMany()) {
            list(object, reference).removeAll(gone);
        } else if (gone.contains(object.eGet(reference))) {
            object.eUnset(reference);
        }
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject object, EReference reference) {
        return (List<EObject>) object.eGet(reference);
    }

}
