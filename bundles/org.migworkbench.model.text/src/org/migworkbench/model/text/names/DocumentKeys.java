package org.migworkbench.model.text.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.values.FeatureText;

/** The keys that a text has for each kind of element: the names of its features as people and the command line say them. */
public final class DocumentKeys {

    private static final List<EStructuralFeature> LAST = List.of(Literals.NODE__X, Literals.NODE__Y,
            Literals.NODE__WIDTH, Literals.NODE__HEIGHT, Literals.ELEMENT__ID);

    private final Map<EClass, List<EStructuralFeature>> ordered = new ConcurrentHashMap<>();
    private final Map<EClass, Map<String, EStructuralFeature>> byKey = new ConcurrentHashMap<>();

    /**
     * The features of a kind of element in the order in which they are written: values before what an element holds.
     *
     * @param type the kind
     * @return its features
     */
    public List<EStructuralFeature> features(EClass type) {
        return ordered.computeIfAbsent(type, DocumentKeys::sorted);
    }

    private static List<EStructuralFeature> sorted(EClass type) {
        List<EStructuralFeature> all = new ArrayList<>(type.getEAllStructuralFeatures());
        all.sort(Comparator.comparingInt(DocumentKeys::rank));
        return List.copyOf(all);
    }

    private static int rank(EStructuralFeature feature) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            return 100;
        }
        return LAST.indexOf(feature) + 1;
    }

    /**
     * The key of a feature.
     *
     * @param feature the feature
     * @return its name, such as {@code memory} for {@code memoryBytes}
     */
    public String key(EStructuralFeature feature) {
        return FeatureText.name(feature);
    }

    /**
     * The feature with a key.
     *
     * @param type the kind of element
     * @param key the key
     * @return the feature; empty if there is none
     */
    public Optional<EStructuralFeature> feature(EClass type, String key) {
        return Optional.ofNullable(byKey.computeIfAbsent(type, this::byKey).get(key));
    }

    private Map<String, EStructuralFeature> byKey(EClass type) {
        return features(type).stream().collect(Collectors.toMap(this::key, feature -> feature));
    }

    /**
     * All keys of a kind of element.
     *
     * @param type the kind
     * @return the keys in the order in which they are written
     */
    public List<String> all(EClass type) {
        return features(type).stream().map(this::key).toList();
    }

    /**
     * Whether a feature holds the parameters of a policy or workload, which are written as one map.
     *
     * @param feature the feature
     * @return whether it does
     */
    public static boolean isParameters(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.getEReferenceType() == Literals.PARAMETER;
    }
}
