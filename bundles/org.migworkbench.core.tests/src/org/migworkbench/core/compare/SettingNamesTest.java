package org.migworkbench.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.model.ModelPackage.Literals;

/** Settings are told by the names that the window's forms have. */
class SettingNamesTest {

    /** What only some contents have, and so is told behind the content's name. */
    private static final Set<String> BEHIND_ANOTHER = Set.of("Words a write");

    @Test
    void eachLabelOfTheModelIsTheNameOfASetting() {
        ScenarioSpec plain = TestDocuments.request(TestDocuments.small()).spec();
        VmSpec vm = plain.vms().get(0).withDisk(new DiskSpec(1 << 30, DiskSpec.ALL, List.of()));
        ScenarioSpec full = new ScenarioSpec(plain.name(), plain.links(), List.of(vm), plain.migrations(),
                List.of(new HostSpec("h", 1, 1)),
                List.of(new TrafficSpec(vm.id(), plain.migrations().get(0).path(), List.of(), 1e6, 0.5)),
                List.of(FaultSpec.ofLink(plain.links().get(0).id(), 1, 1, 0)), plain.seed());
        Set<String> names = new SettingDifferences(TestDocuments.CATALOGS).table(full).stream().map(row -> row.get(1))
                .collect(Collectors.toSet());

        List<String> missing = new ArrayList<>();
        for (EClass type : List.of(Literals.VIRTUAL_MACHINE, Literals.MIGRATION, Literals.LINK, Literals.TRAFFIC,
                Literals.FAULT)) {
            type.getEAttributes().stream().map(SettingNamesTest::label).filter(label -> !label.isEmpty())
                    .filter(label -> !names.contains(label) && !BEHIND_ANOTHER.contains(label)).forEach(missing::add);
        }

        assertEquals(List.of(), missing);
    }

    private static String label(EAttribute attribute) {
        return attribute.getEAnnotations().stream().map(EAnnotation::getDetails)
                .filter(details -> details.containsKey("label")).map(details -> details.get("label")).findFirst()
                .orElse("");
    }
}
