package org.migworkbench.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Combo;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.form.FieldForm;

/** Which of the document's policies a migration uses. */
public final class PolicyChoiceSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        Combo choice = fields.choice("Policy", owner -> document(owner).getPolicies(), ElementLabels::text,
                owner -> ((Migration) owner).getPolicy(),
                policy -> PropertyEdits.set(element(), Literals.MIGRATION__POLICY, policy));
        fields.mark(choice, Literals.MIGRATION__POLICY);
        fields.button("New Policy", "Gives this migration a policy of its own that begins like the present one",
                owner -> PropertyEdits.ownPolicy(document(owner), (Migration) owner));
    }

    private static Document document(EObject element) {
        return (Document) EcoreUtil.getRootContainer(element);
    }
}
