package org.migworkbench.live.ui;

import java.util.LinkedHashMap;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.swt.widgets.Shell;
import org.migworkbench.core.live.course.LiveState;

/** What a person is asked before something is done to a machine of theirs. */
final class Confirmations {

    private boolean trusted;

    /** Whether to do what the lines say. */
    boolean confirm(Shell shell, LiveState state) {
        trusted = false;
        MessageDialog dialog = new MessageDialog(shell, "Real Migration", null,
                String.join("\n", state.question()) + "\n\nDo this? Buttons under Control then act on this machine.",
                MessageDialog.WARNING, 1, "Do It", IDialogConstants.CANCEL_LABEL);
        return dialog.open() == 0;
    }

    /** Whether to give commands to a machine that isn't the workbench's own. */
    boolean confirm(Shell shell, String commands, LiveState state) {
        if (state.demo() || trusted) {
            return true;
        }
        MessageDialogWithToggle dialog = question(shell, commands, state.machine());
        boolean yes = dialog.open() == IDialogConstants.OK_ID;
        trusted = yes && dialog.getToggleState();
        return yes;
    }

    private static MessageDialogWithToggle question(Shell shell, String commands, String machine) {
        LinkedHashMap<String, Integer> buttons = new LinkedHashMap<>();
        buttons.put("Send", IDialogConstants.OK_ID);
        buttons.put(IDialogConstants.CANCEL_LABEL, IDialogConstants.CANCEL_ID);
        return new MessageDialogWithToggle(shell, "Command to a Real Machine", null,
                "Migration of " + machine + ":\n\n" + commands, MessageDialog.QUESTION,
                buttons, 1, "Don't ask again in this migration", false);
    }

    /** Whether to close the workbench although the demonstration runs. */
    static boolean confirmEnd(Shell shell) {
        return MessageDialog.openConfirm(shell, "Live Demonstration",
                "The demonstration is running. Closing the workbench ends its two machines.");
    }
}
