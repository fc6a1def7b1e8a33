package org.migworkbench.ui;

import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.structure.FaultShape;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** What a fault does and when, in words. */
public final class FaultText {

    private FaultText() {
    }

    /**
     * Names a kind of fault.
     *
     * @param kind the kind
     * @return two words
     */
    public static String kind(FaultKind kind) {
        return switch (kind) {
            case LINK_SLOW -> "link slow";
            case LINK_DOWN -> "link down";
            case SOURCE_LOST -> "source host lost";
            case DESTINATION_LOST -> "destination host lost";
            case CANCEL -> "cancelled by the user";
        };
    }

    /**
     * Names what the delay of a fault counts from.
     *
     * @param trigger the trigger
     * @return a few words
     */
    public static String trigger(FaultTrigger trigger) {
        return switch (trigger) {
            case TIME -> "the start of the run";
            case ROUND -> "the begin of a round";
            case STOP -> "the stop of the guest";
            case POSTCOPY -> "the begin of post-copy";
        };
    }

    /**
     * Describes a fault.
     *
     * @param fault the fault
     * @return such as {@code Uplink down 5 s after the start of the run, for 1 s}
     */
    public static String of(Fault fault) {
        boolean ofLink = FaultShape.isOfLink(fault.getKind());
        String what = switch (fault.getKind()) {
            case LINK_SLOW -> link(fault) + " at " + Quantity.format(fault.getFactor(), Unit.SHARE);
            case LINK_DOWN -> link(fault) + " down";
            default -> kind(fault.getKind());
        };
        String migration = FaultShape.needsMigration(fault.getKind(), fault.getTrigger())
                ? " of " + (fault.getMigration() == null ? "(none)" : ElementLabels.text(fault.getMigration())) : "";
        String duration = ofLink && fault.getDurationNanos() > 0
                ? ", for " + Quantity.formatNanos(fault.getDurationNanos()) : "";
        return what + " " + when(fault) + migration + duration;
    }

    private static String link(Fault fault) {
        return fault.getLink() == null ? "(none)" : ElementLabels.text(fault.getLink());
    }

    private static String when(Fault fault) {
        String from = fault.getTrigger() == FaultTrigger.ROUND ? "the begin of round " + fault.getRound()
                : trigger(fault.getTrigger());
        return fault.getDelayNanos() == 0 ? "at " + from
                : Quantity.formatNanos(fault.getDelayNanos()) + " after " + from;
    }
}
