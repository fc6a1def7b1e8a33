package org.migworkbench.core.document;

import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.run.Backend;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Workload;

/** Documents with experiments. */
public final class ExperimentDocuments {

    private ExperimentDocuments() {
    }

    /** The small document with the experiment 'Rivals': the policies xen and libxc, idle and writing, three seeds. */
    public static Document twoByTwo() {
        Document document = TestDocuments.small();
        Policy libxc = ModelFactory.eINSTANCE.createPolicy();
        libxc.setName("libxc");
        libxc.setKind("libxc");
        document.getPolicies().add(libxc);
        Workload idle = ModelFactory.eINSTANCE.createWorkload();
        idle.setName("idle");
        idle.setKind("idle");
        document.getWorkloads().add(idle);
        Experiment experiment = ModelFactory.eINSTANCE.createExperiment();
        experiment.setName("Rivals");
        experiment.setScenario(document.getScenarios().get(0));
        experiment.getPolicies().addAll(document.getPolicies());
        experiment.getWorkloads().add(idle);
        experiment.getWorkloads().add(document.getWorkloads().get(0));
        experiment.setRepetitions(3);
        experiment.setBaseline(document.getPolicies().get(0));
        document.getExperiments().add(experiment);
        return document;
    }

    /** All policies and workloads. */
    public static Catalogs catalogs() {
        return TestDocuments.CATALOGS;
    }

    /** A backend on the engine. */
    public static Backend backend() {
        return new TestDocuments.EngineBackend();
    }
}
