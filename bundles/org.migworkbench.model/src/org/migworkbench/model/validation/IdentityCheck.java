package org.migworkbench.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ElementPath;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.structure.NameRule;

/** Checks ids and names. */
final class IdentityCheck {

    private final FindingList findings;
    private final Map<String, Element> byId = new HashMap<>();

    IdentityCheck(FindingList findings) {
        this.findings = findings;
    }

    void check(Document document) {
        Map<EClass, Set<String>> names = new HashMap<>();
        for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Element element) {
                checkId(element);
                checkName(element, names.computeIfAbsent(element.eClass(), type -> new HashSet<>()));
            }
        }
    }

    private void checkId(Element element) {
        if (element.getId() == null || element.getId().isBlank()) {
            findings.error(Rule.ID_MISSING, element, ModelPackage.Literals.ELEMENT__ID,
                    "It has no id; allowed is an id that no other"
                            + " element has.");
            return;
        }
        Element first = byId.putIfAbsent(element.getId(), element);
        if (first != null) {
            findings.error(Rule.ID_TAKEN, element, ModelPackage.Literals.ELEMENT__ID,
                    "The id '" + element.getId() + "' is that of "
                            + ElementPath.of(first) + " as well; allowed is an id that no other element has.");
        }
    }

    /** Names are compared in the whole document: results and tables name a virtual machine without its host. */
    private void checkName(Element element, Set<String> taken) {
        NameRule rule = NameRule.of(element.eClass());
        String name = element.getName();
        if (name == null || name.isBlank()) {
            if (rule.required()) {
                findings.warning(Rule.NAME_MISSING, element, ModelPackage.Literals.ELEMENT__NAME,
                        "It has no name; allowed is any text.");
            }
        } else if (rule.unique() && !taken.add(name)) {
            findings.warning(Rule.NAME_TAKEN, element, ModelPackage.Literals.ELEMENT__NAME,
                    "The name '" + name + "' is that of another "
                            + element.eClass().getName() + " as well; a name should be unique.");
        }
    }
}
