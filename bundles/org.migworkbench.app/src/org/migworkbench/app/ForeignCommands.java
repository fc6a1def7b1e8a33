package org.migworkbench.app;

import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.ui.commands.ICommandService;

/**
 * Commands of the platform for source code, teams, builds and several perspectives. Nothing in this product answers to
 * them, so they are in no menu, have no key, and Quick Access doesn't find them.
 */
final class ForeignCommands {

    private static final List<String> PREFIXES = List.of("org.eclipse.compare.", "org.eclipse.team.",
            "org.eclipse.e4.ui.importer.", "org.eclipse.ltk.ui.refactoring.", "org.eclipse.ui.project.",
            "org.eclipse.ui.perspectives.", "org.eclipse.ui.edit.text.folding.",
            "org.eclipse.ui.navigator.resources.nested.");
    private static final List<String> IDS = List.of("org.eclipse.ui.file.revert", "org.eclipse.ui.activeContextInfo",
            "org.eclipse.ui.window.spy", "org.eclipse.ui.ide.copyBuildIdCommand",
            "org.eclipse.ui.ide.copyConfigCommand",
            "org.eclipse.ui.file.restartWorkbench", "org.eclipse.ui.window.newWindow",
            "org.eclipse.ui.window.newEditor",
            "org.eclipse.ui.window.splitEditor", "org.eclipse.ui.window.pinEditor",
            "org.eclipse.ui.window.closeAllPerspectives", "org.eclipse.ui.window.closePerspective",
            "org.eclipse.ui.window.customizePerspective", "org.eclipse.ui.window.nextPerspective",
            "org.eclipse.ui.window.previousPerspective", "org.eclipse.ui.window.savePerspective",
            "org.eclipse.ui.window.hidetrimbars", "org.eclipse.ui.window.lockToolBar",
            "org.eclipse.ui.help.displayHelp", "org.eclipse.ui.help.helpSearch",
            "org.eclipse.ui.help.helpContents", "org.eclipse.ui.help.dynamicHelp",
            "org.eclipse.ui.help.quickStartAction", "org.eclipse.ui.ide.markers.copyMarkerResourceQualifiedName",
            "org.eclipse.ui.navigate.showResourceByPath");

    private ForeignCommands() {
    }

    /**
     * Takes them away; to be done once, before anybody looks for a command.
     *
     * @param commands knows all commands
     */
    static void remove(ICommandService commands) {
        for (Command command : commands.getDefinedCommands()) {
            if (isForeign(command.getId())) {
                command.undefine();
            }
        }
    }

    private static boolean isForeign(String id) {
        return IDS.contains(id) || PREFIXES.stream().anyMatch(id::startsWith);
    }
}
