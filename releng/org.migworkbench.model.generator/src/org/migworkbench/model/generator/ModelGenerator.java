package org.migworkbench.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenBase;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenEnum;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the Java code of a model with EMF's own generator, outside Eclipse. */
public final class ModelGenerator {

    private static final String PROJECT = "org.migworkbench.model";

    private final Path genModelFile;

    /**
     * @param genModelFile the {@code .genmodel} file; the {@code .ecore} file that it names lies beside it
     */
    public ModelGenerator(Path genModelFile) {
        this.genModelFile = genModelFile.toAbsolutePath().normalize();
    }

    /**
     * Generates the code.
     *
     * @param args the {@code .genmodel} file and the folder that takes the Java packages; the folder's content is replaced
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Expected two arguments: the .genmodel file and the target folder");
        }
        new ModelGenerator(Path.of(args[0])).generate(Path.of(args[1]));
    }

    /**
     * Generates interfaces, classes, factory and package into a folder.
     *
     * @param target the folder that takes the Java packages; its content is replaced
     * @throws IOException if a file can't be read or written
     * @throws IllegalStateException if EMF's generator reports a problem
     */
    public void generate(Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize();
        FolderContent.clear(folder);
        Files.createDirectories(folder);
        EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(genModelFile.getParent() + "/"));
        GenModel genModel = load();
        URI project = URI.createFileURI(folder + "/");
        EcorePlugin.getPlatformResourceMap().put("generated", project);
        genModel.setModelDirectory("/generated");
        Generator generator = new PlainGenerator();
        GeneratorAdapterFactory.Descriptor descriptor = GenModelGeneratorAdapterFactory.DESCRIPTOR;
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, descriptor);
        generator.setInput(genModel);
        for (GenPackage genPackage : genModel.getGenPackages()) {
            generateAll(generator, genPackage);
        }
        FolderContent.keepOnly(folder, ".java");
    }

    private static void generateAll(Generator generator, GenPackage genPackage) {
        generate(generator, genPackage);
        for (GenClass genClass : genPackage.getGenClasses()) {
            generate(generator, genClass);
        }
        for (GenEnum genEnum : genPackage.getGenEnums()) {
            generate(generator, genEnum);
        }
    }

    private static void generate(Generator generator, GenBase element) {
        Diagnostic result = generator.generate(element, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() > Diagnostic.INFO) {
            throw new IllegalStateException(describe(result));
        }
    }

    private GenModel load() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("genmodel", new XMIResourceFactoryImpl());
        factories.put("ecore", new EcoreResourceFactoryImpl());
        URI uri = URI.createPlatformResourceURI(PROJECT + "/" + genModelFile.getFileName(), true);
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
        EcoreUtil.resolveAll(resources);
        genModel.reconcile();
        Diagnostic result = genModel.diagnose();
        if (result.getSeverity() > Diagnostic.INFO) {
            throw new IllegalStateException(describe(result));
        }
        genModel.setCanGenerate(true);
        genModel.setForceOverwrite(true);
        genModel.setUpdateClasspath(false);
        genModel.setCodeFormatting(false);
        genModel.setLineDelimiter("\n");
        return genModel;
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append("; ").append(describe(child));
        }
        return text.toString();
    }

    /** Writes whole files: nothing is merged with what was there, so no Java parser is needed. */
    private static final class PlainGenerator extends Generator {

        private final JControlModel withoutMerge = new JControlModel();

        @Override
        public JControlModel getJControlModel() {
            return withoutMerge;
        }
    }
}
