package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__DELAY_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__DURATION_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__FACTOR;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__ROUND;
import static org.migworkbench.model.ModelPackage.Literals.HOST__MOST_INCOMING;
import static org.migworkbench.model.ModelPackage.Literals.HOST__MOST_OUTGOING;
import static org.migworkbench.model.ModelPackage.Literals.HOST__NIC_BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.LINK__BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.LINK__LATENCY_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.WORKLOAD__VCPU;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.Document;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.ModelValidator;
import org.migworkbench.model.values.FeatureText;

/** Holds the limits of the model's numbers and those of the engine together: what one refuses, the other does, too. */
class LimitsTest {

    /** Numbers at and around all ends of ranges. */
    private static final double[] PROBES = { -2, -1, 0, 0.5, 1, 2, 511, 512, 513, 4096, 1 << 20, (1 << 20) + 1, 1 << 30,
            1.5 * (1 << 30), Double.NaN };

    static Stream<EAttribute> numbersOfBoth() {
        Stream<EAttribute> whole = Stream.of(Literals.VIRTUAL_MACHINE, Literals.MIGRATION, Literals.TRAFFIC)
                .flatMap(type -> type.getEAttributes().stream());
        Stream<EAttribute> single = Stream.of(LINK__BYTES_PER_SECOND, LINK__LATENCY_NANOS, HOST__NIC_BYTES_PER_SECOND,
                HOST__MOST_OUTGOING, HOST__MOST_INCOMING, WORKLOAD__VCPU, FAULT__ROUND, FAULT__DELAY_NANOS,
                FAULT__DURATION_NANOS, FAULT__FACTOR);
        return Stream.concat(whole, single).filter(attribute -> FeatureText.find(attribute).isPresent());
    }

    @ParameterizedTest
    @MethodSource("numbersOfBoth")
    void modelAndEngineRefuseTheSame(EAttribute attribute) {
        for (double probe : PROBES) {
            Document document = document();
            EObject element = element(document, attribute);
            element.eSet(attribute, typed(attribute, probe));
            List<Finding> byEngine = TestDocuments.translate(document).findings();
            assertEquals(refuse(ModelValidator.validate(document)), refuse(byEngine),
                    attribute.getName() + " of " + element.eGet(attribute) + ": " + byEngine);
        }
    }

    private static boolean refuse(List<Finding> findings) {
        return findings.stream().anyMatch(DocumentService::isError);
    }

    private static Document document() {
        Document document = TestDocuments.small();
        TestDocuments.traffic(TestDocuments.vm(document), TestDocuments.host(document, 1));
        TestDocuments.vm(document).setContent(ContentKind.WORDS);
        TestDocuments.vm(document).setDiskBytes(3L << 30);
        document.getWorkloads().get(0).getParameters().get(0).setValue("1 page");
        Fault fault = TestDocuments.fault(document, "Slow", FaultKind.LINK_SLOW);
        fault.setLink(document.getDataCenter().getLinks().get(0));
        fault.setTrigger(FaultTrigger.ROUND);
        fault.setMigration(TestDocuments.migration(document));
        return document;
    }

    private static EObject element(Document document, EAttribute attribute) {
        List<EObject> all = new ArrayList<>();
        document.eAllContents().forEachRemaining(all::add);
        return all.stream().filter(element -> attribute.getEContainingClass().isInstance(element))
                .filter(element -> !(element instanceof Host host) || host.getName().equals("A")).findFirst()
                .orElseThrow();
    }

    private static Object typed(EAttribute attribute, double value) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == double.class ? (Object) value : type == long.class ? (Object) (long) value : (int) value;
    }
}
