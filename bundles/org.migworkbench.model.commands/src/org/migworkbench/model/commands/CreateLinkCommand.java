package org.migworkbench.model.commands;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;

/** Connects two hosts or sites by a link with the default rate. */
public final class CreateLinkCommand extends ModelCommand {

    private final DataCenter dataCenter;
    private final Link link = ModelFactory.eINSTANCE.createLink();
    private final Node source;
    private final Node target;
    private AddCommand add;

    /**
     * @param dataCenter the data centre that takes the link and holds both ends
     * @param source one end: a host or a site
     * @param target the other end: another host or site
     */
    public CreateLinkCommand(DataCenter dataCenter, Node source, Node target) {
        super("Link " + Labels.of(source) + " with " + Labels.of(target));
        this.dataCenter = dataCenter;
        this.source = source;
        this.target = target;
    }

    /**
     * Returns the link.
     *
     * @return the link, which is part of the document while the command is executed and not undone
     */
    public Link getLink() {
        return link;
    }

    @Override
    public boolean canExecute() {
        return dataCenter != null && source != target && isEnd(dataCenter, source) && isEnd(dataCenter, target);
    }

    @Override
    protected void capture() {
        link.setSource(source);
        link.setTarget(target);
        add = new AddCommand(dataCenter, ModelPackage.Literals.DATA_CENTER__LINKS, link);
        add.capture();
    }

    @Override
    public void redo() {
        add.redo();
    }

    @Override
    public void undo() {
        add.undo();
    }

    /** Tells whether a node of a data centre can be the end of a link. */
    static boolean isEnd(DataCenter dataCenter, Node node) {
        return (node instanceof Host || node instanceof Site) && EcoreUtil.isAncestor(dataCenter, node);
    }
}
