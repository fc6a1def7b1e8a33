package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.migworkbench.model.ModelPackage.Literals.DATA_CENTER__SITES;
import static org.migworkbench.model.ModelPackage.Literals.DOCUMENT__DATA_CENTER;
import static org.migworkbench.model.ModelPackage.Literals.ELEMENT__DESCRIPTION;
import static org.migworkbench.model.ModelPackage.Literals.EXPERIMENT__BASELINE;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__KIND;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__LINK;
import static org.migworkbench.model.ModelPackage.Literals.HOST__MOST_OUTGOING;
import static org.migworkbench.model.ModelPackage.Literals.SCENARIO__FAULTS;
import static org.migworkbench.model.ModelPackage.Literals.SITE__HOSTS;
import static org.migworkbench.model.ModelPackage.Literals.TRAFFIC__PEER;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__CONTENT_DATA;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__MEMORY_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__TRAFFIC;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__WORKLOADS;
import static org.migworkbench.model.ModelPackage.Literals.WORKLOAD__VCPU;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.ContentData;
import org.migworkbench.model.Document;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.io.ModelFiles;

/** What holds for every command: it can be undone and redone, and the document can be saved at each moment. */
class CommandContractTest {

    /** At least one case for each command; a new command without one fails {@link #everyCommandHasACase()}. */
    static Stream<Arguments> commands() {
        return Stream.of(
                command("set number", lab -> new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__MEMORY_BYTES, 1L << 32)),
                command("set text", lab -> new SetFeatureCommand(lab.web, ELEMENT__DESCRIPTION, "Front end")),
                command("set list", lab -> new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__WORKLOADS,
                        List.of(lab.idle))),
                command("clear reference", lab -> new SetFeatureCommand(lab.experiment, EXPERIMENT__BASELINE, null)),
                command("gesture",
                        lab -> new DocumentCommandStack.GestureCommand(new Gesture(),
                                new RenameCommand(lab.web, "Shop"))),
                command("rename", lab -> new RenameCommand(lab.web, "Shop")),
                command("bounds", lab -> new SetBoundsCommand(lab.a, 5, -6, 70, SetBoundsCommand.AUTOMATIC)),
                command("add last", lab -> new AddCommand(lab.left, SITE__HOSTS, lab.factory.createHost())),
                command("add first", lab -> new AddCommand(lab.dataCenter, DATA_CENTER__SITES,
                        lab.factory.createSite(), 0)),
                command("add single", lab -> {
                    lab.document.setDataCenter(null);
                    lab.document.getScenarios().clear();
                    lab.document.getExperiments().clear();
                    return new AddCommand(lab.document, DOCUMENT__DATA_CENTER, lab.factory.createDataCenter());
                }),
                command("link", lab -> new CreateLinkCommand(lab.dataCenter, lab.a, lab.right)),
                command("reconnect source", lab -> new ReconnectLinkCommand(lab.direct,
                        ReconnectLinkCommand.End.SOURCE, lab.c)),
                command("reconnect target", lab -> new ReconnectLinkCommand(lab.direct,
                        ReconnectLinkCommand.End.TARGET, lab.right)),
                command("move VM", lab -> new MoveVmToHostCommand(lab.web, lab.c)),
                command("add parameter", lab -> new SetParameterCommand(lab.xen, "maxFactor", "3")),
                command("change parameter", lab -> new SetParameterCommand(lab.xen, "maxIterations", "5")),
                command("remove parameter", lab -> new SetParameterCommand(lab.xen, "maxIterations", null)),
                command("migrate in scenario", lab -> new CreateMigrationCommand(lab.scenario, lab.web, lab.c)),
                command("migrate in document", lab -> new CreateMigrationCommand(lab.document, lab.web, lab.c)),
                command("migrate in bare document", lab -> {
                    lab.document.getScenarios().clear();
                    lab.document.getExperiments().clear();
                    lab.document.getPolicies().clear();
                    return new CreateMigrationCommand(lab.document, lab.web, lab.c);
                }),
                command("add traffic", lab -> new AddCommand(lab.web, VIRTUAL_MACHINE__TRAFFIC,
                        lab.factory.createTraffic())),
                command("change traffic", lab -> new SetFeatureCommand(lab.traffic, TRAFFIC__PEER, lab.a)),
                command("delete traffic", lab -> new DeleteElementsCommand(List.of(lab.traffic))),
                command("delete peer", lab -> new DeleteElementsCommand(List.of(lab.c))),
                command("duplicate VM with traffic", lab -> new DuplicateCommand(List.of(lab.database))),
                command("add fault", lab -> new AddCommand(lab.scenario, SCENARIO__FAULTS, lab.factory.createFault())),
                command("change fault", lab -> new SetFeatureCommand(lab.aLost, FAULT__KIND, FaultKind.CANCEL)),
                command("move fault", lab -> new SetFeatureCommand(lab.uplinkDown, FAULT__LINK, lab.direct)),
                command("delete fault", lab -> new DeleteElementsCommand(List.of(lab.aLost))),
                command("delete link with fault", lab -> new DeleteElementsCommand(List.of(lab.uplink))),
                command("duplicate fault", lab -> new DuplicateCommand(List.of(lab.aLost))),
                command("pin workload", lab -> new SetFeatureCommand(lab.busy, WORKLOAD__VCPU, 1)),
                command("limit host", lab -> new SetFeatureCommand(lab.a, HOST__MOST_OUTGOING, 2)),
                command("set content", lab -> new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__CONTENT_DATA,
                        ContentData.TEXT)),
                command("delete VM", lab -> new DeleteElementsCommand(List.of(lab.web))),
                command("delete host", lab -> new DeleteElementsCommand(List.of(lab.a))),
                command("delete site", lab -> new DeleteElementsCommand(List.of(lab.left))),
                command("delete link", lab -> new DeleteElementsCommand(List.of(lab.uplink))),
                command("delete policy", lab -> new DeleteElementsCommand(List.of(lab.xen))),
                command("delete workload", lab -> new DeleteElementsCommand(List.of(lab.idle))),
                command("delete scenario", lab -> new DeleteElementsCommand(List.of(lab.scenario))),
                command("delete much", lab -> new DeleteElementsCommand(List.of(lab.mailToC, lab.idle, lab.b, lab.left,
                        lab.database, lab.uplink, lab.xen, lab.busy, lab.webToB))),
                command("delete all", lab -> new DeleteElementsCommand(lab.document.eContents())),
                command("duplicate VM", lab -> new DuplicateCommand(List.of(lab.web))),
                command("duplicate much", lab -> new DuplicateCommand(List.of(lab.left, lab.a, lab.direct, lab.webToB,
                        lab.busy, lab.scenario))),
                command("insert data centre",
                        lab -> PasteCommand.dataCenter(lab.document, new Laboratory().document)),
                command("paste in host", lab -> new PasteCommand(lab.c, List.of(lab.web, lab.mail))),
                command("paste from elsewhere", lab -> new PasteCommand(lab.right, new Laboratory().left.getHosts())));
    }

    private static Arguments command(String name, Function<Laboratory, Command> create) {
        return Arguments.of(name, create);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void undoAndRedoRestoreTheDocument(String name, Function<Laboratory, Command> create) throws IOException {
        Laboratory lab = new Laboratory();
        Command command = create.apply(lab);
        Document before = EcoreUtil.copy(lab.document);
        assertFalse(command.getLabel().isBlank());
        assertTrue(command.canExecute());
        assertUnchanged(before, lab.document, "by canExecute");
        command.execute();
        assertFalse(EcoreUtil.equals(before, lab.document), "execute changes something");
        Document after = EcoreUtil.copy(lab.document);
        ModelFiles.toBytes(lab.document);
        for (int i = 0; i < 3; i++) {
            assertTrue(command.canUndo());
            command.undo();
            assertUnchanged(before, lab.document, "by undo");
            ModelFiles.toBytes(lab.document);
            command.redo();
            assertUnchanged(after, lab.document, "by redo");
        }
        command.dispose();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void theStackTakesItBackAmongOthers(String name, Function<Laboratory, Command> create) {
        Laboratory lab = new Laboratory();
        Command command = create.apply(lab);
        Document before = EcoreUtil.copy(lab.document);
        CommandStack stack = new CommandStack();
        stack.execute(new RenameCommand(lab.c, "Renamed"));
        stack.execute(command);
        stack.execute(new RenameCommand(lab.c, "Renamed again"));
        Document after = EcoreUtil.copy(lab.document);
        while (stack.canUndo()) {
            stack.undo();
        }
        assertUnchanged(before, lab.document, "by undo of all");
        while (stack.canRedo()) {
            stack.redo();
        }
        assertUnchanged(after, lab.document, "by redo of all");
    }

    @Test
    void everyCommandHasACase() throws IOException, URISyntaxException {
        Set<String> tested = commands().map(arguments -> create(arguments).getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(commandClasses(), tested);
    }

    @SuppressWarnings("unchecked")
    private static Command create(Arguments arguments) {
        return ((Function<Laboratory, Command>) arguments.get()[1]).apply(new Laboratory());
    }

    private static Set<String> commandClasses() throws IOException, URISyntaxException {
        URI code = ModelCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        String folder = "/" + ModelCommand.class.getPackageName().replace('.', '/');
        if (Files.isDirectory(Path.of(code))) {
            return commandClasses(Path.of(code).resolve(folder.substring(1)));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(code), Map.of())) {
            return commandClasses(jar.getPath(folder));
        }
    }

    private static Set<String> commandClasses(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
        }
        return names.stream().map(CommandContractTest::load)
                .filter(type -> Command.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(ModelCommand.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertUnchanged(Document expected, Document actual, String how) {
        assertTrue(EcoreUtil.equals(expected, actual), () -> "The document differs after the change " + how);
    }
}
