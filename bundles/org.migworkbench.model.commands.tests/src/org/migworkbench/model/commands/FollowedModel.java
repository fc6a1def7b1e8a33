package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** What a view knows that follows a document by its notifications alone, as the drawing and the trees do. */
final class FollowedModel extends EContentAdapter {

    private final Map<EObject, Map<EStructuralFeature, Object>> seen = new IdentityHashMap<>();

    @Override
    protected void setTarget(EObject target) {
        Map<EStructuralFeature, Object> values = new IdentityHashMap<>();
        target.eClass().getEAllStructuralFeatures().forEach(feature -> values.put(feature, copy(target, feature)));
        seen.put(target, values);
        super.setTarget(target);
    }

    @Override
    protected void unsetTarget(EObject target) {
        seen.remove(target);
        super.unsetTarget(target);
    }

    private static Object copy(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        return feature.isMany() ? new ArrayList<>((Collection<?>) value) : value;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        Map<EStructuralFeature, Object> values = seen.get(change.getNotifier());
        if (values == null || !(change.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        if (!feature.isMany()) {
            values.put(feature, change.getNewValue());
        } else if (change.getEventType() != Notification.REMOVING_ADAPTER) {
            follow(change, list(values.get(feature)));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static void follow(Notification change, List<Object> list) {
        switch (change.getEventType()) {
            case Notification.ADD -> list.add(change.getPosition(), change.getNewValue());
            case Notification.ADD_MANY -> list.addAll(change.getPosition(), (Collection<?>) change.getNewValue());
            case Notification.REMOVE -> list.remove(change.getPosition());
            case Notification.REMOVE_MANY -> list.removeAll((Collection<?>) change.getOldValue());
            case Notification.MOVE -> list.add(change.getPosition(), list.remove((int) (Integer) change.getOldValue()));
            case Notification.SET -> list.set(change.getPosition(), change.getNewValue());
            default -> {
            }
        }
    }

    /** Compares what is known with what is. */
    void requireAgrees(EObject root) {
        List<EObject> all = new ArrayList<>();
        root.eAllContents().forEachRemaining(all::add);
        all.add(root);
        assertEquals(all.size(), seen.size(), "elements that are followed");
        for (EObject one : all) {
            Map<EStructuralFeature, Object> values = seen.get(one);
            for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
                assertEquals(copy(one, feature), values.get(feature), () -> one + ", " + feature.getName());
            }
        }
    }
}
