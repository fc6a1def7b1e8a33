package org.migworkbench.editor.text;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

/** What the text editor is made of: colours, completion, and what it tells under the mouse. */
final class SourceSetup extends SourceViewerConfiguration {

    private static final int MOST_TEXT_UNDOS = 200;

    private final SourceAssist assist;

    SourceSetup(SourceAssist assist) {
        this.assist = assist;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        DefaultDamagerRepairer lines = new DefaultDamagerRepairer(new SourceScanner());
        reconciler.setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(assist, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
        assistant.enableAutoInsert(true);
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return assist;
    }

    @Override
    public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return new DefaultAnnotationHover();
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return new TextViewerUndoManager(MOST_TEXT_UNDOS);
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }
}
