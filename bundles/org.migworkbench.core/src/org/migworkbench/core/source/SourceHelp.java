package org.migworkbench.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.CatalogParameterRules;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.text.names.DocumentKeys;
import org.migworkbench.model.text.names.ReferenceNames;
import org.migworkbench.model.text.TextContext;
import org.migworkbench.model.text.YamlText;
import org.migworkbench.model.validation.ParameterRules.Role;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.values.ModelDocs;
import org.migworkbench.model.values.SpecialValue;

/** Says what can stand at a place of a document's text, and what stands there means: from the model and the catalogs. */
public final class SourceHelp {

    private final Supplier<Catalogs> catalogs;
    private final DocumentKeys keys = new DocumentKeys();
    private final ModelDocs meanings = new ModelDocs();

    /**
     * Creates the help.
     *
     * @param catalogs gives the policies and workloads of the moment
     */
    public SourceHelp(Supplier<Catalogs> catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * What can be typed at a place.
     *
     * @param context  the place
     * @param document the document, for the names of its elements
     * @return the proposals, the likeliest first
     */
    public List<SourceProposal> proposals(TextContext context, Document document) {
        if (context.owner().isEmpty()) {
            return List.of();
        }
        EClass owner = context.owner().get();
        if (context.inParameters()) {
            return context.isValue() ? parameterValues(owner, context) : parameters(owner, context);
        }
        return context.isValue() ? keys.feature(owner, context.key())
                .map(feature -> values(owner, feature, document)).orElse(List.of()) : keys(owner, context);
    }

    /**
     * What stands at a place means.
     *
     * @param context the place
     * @return a few sentences; empty if there is nothing to say
     */
    public Optional<String> docs(TextContext context) {
        if (context.owner().isEmpty()) {
            return Optional.empty();
        }
        EClass owner = context.owner().get();
        if (context.inParameters()) {
            return params(owner, context.kind()).stream().filter(param -> param.name().equals(context.key()))
                    .findFirst().map(SourceHelp::docs);
        }
        String kind = context.key().equals("kind") ? kindDocs(owner, context.kind()) : "";
        return keys.feature(owner, context.key()).map(feature -> docs(feature) + (kind.isEmpty() ? "" : "\n\n" + kind));
    }

    private List<SourceProposal> keys(EClass owner, TextContext context) {
        return keys.features(owner).stream().filter(feature -> !context.keys().contains(keys.key(feature)))
                .map(feature -> new SourceProposal(keys.key(feature) + ending(feature), keys.key(feature),
                        docs(feature)))
                .toList();
    }

    private static String ending(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment() ? ":" : ": ";
    }

    private List<SourceProposal> parameters(EClass owner, TextContext context) {
        return params(owner, context.kind()).stream().filter(param -> !context.keys().contains(param.name()))
                .map(param -> new SourceProposal(param.name() + ": ", param.name(), docs(param))).toList();
    }

    private List<SourceProposal> parameterValues(EClass owner, TextContext context) {
        List<SourceProposal> values = new ArrayList<>();
        params(owner, context.kind()).stream().filter(param -> param.name().equals(context.key())).findFirst()
                .ifPresent(param -> {
                    param.type().words().forEach(word -> values.add(new SourceProposal(word, word, docs(param))));
                    if (values.isEmpty() && !param.defaultText().isEmpty()) {
                        values.add(new SourceProposal(param.defaultText(), param.defaultText() + " (default)",
                                docs(param)));
                    }
                });
        return values;
    }

    private List<SourceProposal> values(EClass owner, EStructuralFeature feature, Document document) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? List.of()
                    : new ReferenceNames(document).all(reference.getEReferenceType()).stream()
                            .map(name -> new SourceProposal(YamlText.quoted(name), name, docs(feature))).toList();
        }
        if (feature.getName().equals("kind") && !(feature.getEType() instanceof EEnum)) {
            return kinds(owner);
        }
        if (feature.getEType() instanceof EEnum literals) {
            return literals.getELiterals().stream().map(literal -> new SourceProposal(literal.getLiteral(),
                    literal.getLiteral(), meanings.of(literal))).toList();
        }
        return feature.getEType().getInstanceClass() == boolean.class ? truths(feature)
                : numbers((EAttribute) feature);
    }

    private List<SourceProposal> numbers(EAttribute feature) {
        List<SourceProposal> values = new ArrayList<>();
        FeatureText.find(feature).ifPresent(text -> {
            text.special().map(SpecialValue::word)
                    .ifPresent(word -> values.add(new SourceProposal(word, word, docs(feature))));
            if (!text.unit().example().isEmpty()) {
                values.add(new SourceProposal(text.unit().example(), text.unit().example() + " (example)",
                        docs(feature)));
            }
        });
        return values;
    }

    private List<SourceProposal> truths(EStructuralFeature feature) {
        return List.of("true", "false").stream().map(word -> new SourceProposal(word, word, docs(feature))).toList();
    }

    private List<SourceProposal> kinds(EClass owner) {
        return new CatalogParameterRules(catalogs.get()).kinds(role(owner)).stream()
                .map(kind -> new SourceProposal(kind, kind, kindDocs(owner, kind))).toList();
    }

    private static Role role(EClass owner) {
        return owner == Literals.WORKLOAD ? Role.WORKLOAD : owner == Literals.POLICY ? Role.POLICY : Role.POLICY_PART;
    }

    private List<ParamSpec<?>> params(EClass owner, String kind) {
        return new CatalogParameterRules(catalogs.get()).params(role(owner), kind);
    }

    private String kindDocs(EClass owner, String kind) {
        if (owner == Literals.WORKLOAD) {
            return catalogs.get().workloads().all().stream().map(provider -> provider.descriptor())
                    .filter(one -> one.id().equals(kind)).findFirst().map(SourceHelp::docs).orElse("");
        }
        List<? extends PolicyProvider<?>> providers = owner == Literals.POLICY
                ? catalogs.get().policies().all(Strategies.class) : catalogs.get().policies().strategies();
        return providers.stream().map(provider -> provider.descriptor()).filter(one -> one.id().equals(kind))
                .findFirst().map(SourceHelp::docs).orElse("");
    }

    private static String docs(WorkloadDescriptor workload) {
        return workload.label() + ". " + workload.summary() + "\nSource: " + workload.source();
    }

    private static String docs(PolicyDescriptor<?> policy) {
        return policy.label() + ". " + policy.summary() + "\nSource: " + policy.source();
    }

    private static String docs(ParamSpec<?> param) {
        String given = param.isRequired() ? "Must be given." : "Default: " + param.defaultText() + ".";
        return param.name() + ": " + param.description() + "\nAllowed: " + param.type().allowed() + ". " + given
                + (param.citation().isEmpty() ? "" : "\n" + param.citation());
    }

    private String docs(EStructuralFeature feature) {
        String hint = FeatureText.find(feature).map(text -> "\nWritten " + text.hint() + ".").orElse("");
        return FeatureText.name(feature) + ": " + meanings.of(feature) + hint;
    }
}
