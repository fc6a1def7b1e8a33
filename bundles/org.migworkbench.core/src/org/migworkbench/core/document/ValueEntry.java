package org.migworkbench.core.document;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.model.Document;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.values.WholeParts;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.quantities.WholeSize;

/** Reads the number that a person enters for a value of an element; what the model would refuse is refused here. */
public final class ValueEntry {

    private ValueEntry() {
    }

    /**
     * Reads a number.
     *
     * @param element  an element of a document
     * @param feature  a feature of it that is a number
     * @param text     what was entered
     * @return the value as the document holds it
     * @throws OfferedValue             if it isn't whole pages or blocks, with the next larger size that is
     * @throws IllegalArgumentException if it can't be read or isn't allowed, with a sentence that says what is
     */
    public static Object read(EObject element, EAttribute feature, String text) {
        Number value = FeatureText.of(feature).enter(text);
        Optional<WholeSize> size = WholeParts.of(element, feature, value);
        size.filter(whole -> whole.asked() != whole.bytes()).ifPresent(whole -> {
            throw new OfferedValue(offer(whole), whole.bytes());
        });
        return value;
    }

    private static String offer(WholeSize size) {
        return Quantity.formatNumber(size.asked()) + " B are not whole " + size.part().name() + " of "
                + Quantity.exactBytes(size.part().bytes()) + "; Enter takes "
                + Quantity.exact(size.bytes(), Unit.BYTES) + ", " + Quantity.formatNumber(
                        size.bytes() / size.part().bytes())
                + " " + size.part().name() + ".";
    }

    /**
     * Reads a number that goes with all other values of the document.
     *
     * @param element  an element of a document
     * @param feature  a feature of it that is a number
     * @param text     what was entered
     * @param catalogs the policies and workloads that are known
     * @return the value as the document holds it
     * @throws OfferedValue             if there is one beside it that is allowed
     * @throws IllegalArgumentException if it can't be read or isn't allowed, with a sentence that says what is
     */
    public static Object read(EObject element, EAttribute feature, String text, Catalogs catalogs) {
        Object value = read(element, feature, text);
        if (!value.equals(element.eGet(feature)) && EcoreUtil.getRootContainer(element) instanceof Document document) {
            DocumentTrial.refusal(document, element, feature, value, catalogs).ifPresent(why -> {
                throw new IllegalArgumentException(why);
            });
        }
        return value;
    }
}
