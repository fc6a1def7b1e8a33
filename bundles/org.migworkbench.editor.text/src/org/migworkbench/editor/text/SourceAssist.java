package org.migworkbench.editor.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.migworkbench.core.source.SourceHelp;
import org.migworkbench.core.source.SourceProposal;
import org.migworkbench.model.Document;
import org.migworkbench.model.text.TextContext;
import org.migworkbench.ui.CoreServices;

/** Offers what can be typed at a place of the text, and tells what stands there means and what is wrong with it. */
final class SourceAssist implements IContentAssistProcessor, ITextHover {

    private final Supplier<Document> document;
    private final SourceHelp help = new SourceHelp(CoreServices::catalogs);

    SourceAssist(Supplier<Document> document) {
        this.document = document;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        String text = viewer.getDocument().get();
        TextContext context = TextContext.at(text, offset);
        int start = Math.min(context.start(), offset);
        String typed = text.substring(start, offset).toLowerCase(Locale.ROOT);
        List<SourceProposal> all = help.proposals(context, document.get());
        return all.stream().filter(one -> one.label().toLowerCase(Locale.ROOT).startsWith(typed)
                || one.text().toLowerCase(Locale.ROOT).startsWith(typed))
                .map(one -> proposal(one, start, offset - start)).toArray(ICompletionProposal[]::new);
    }

    private static ICompletionProposal proposal(SourceProposal one, int start, int length) {
        return new CompletionProposal(one.text(), start, length, one.text().length(), null, one.label(), null,
                one.docs().isEmpty() ? null : one.docs());
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        int line = line(viewer, offset);
        try {
            return line < 0 ? new Region(offset, 0) : viewer.getDocument().getLineInformation(line);
        } catch (BadLocationException e) {
            return new Region(offset, 0); // The text became shorter meanwhile; nothing is told about it.
        }
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Optional<String> wrong = wrong(viewer, region.getOffset());
        Optional<String> docs = docs(viewer.getDocument().get(), region.getOffset());
        String both = wrong.orElse("") + (wrong.isPresent() && docs.isPresent() ? "\n\n" : "") + docs.orElse("");
        return both.isEmpty() ? null : both;
    }

    /** What the key of the line means, asked for at its end so that the whole of it counts. */
    private Optional<String> docs(String text, int offset) {
        int begin = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', begin);
        String line = text.substring(begin, end < 0 ? text.length() : end);
        int colon = line.indexOf(':');
        return colon < 0 || line.stripLeading().startsWith("#") ? Optional.empty()
                : help.docs(TextContext.at(text, begin + colon));
    }

    private static Optional<String> wrong(ITextViewer viewer, int offset) {
        IAnnotationModel model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
        if (model == null) {
            return Optional.empty();
        }
        return Optional.of(at(viewer, model, offset)).filter(all -> !all.isEmpty());
    }

    private static String at(ITextViewer viewer, IAnnotationModel model, int offset) {
        StringBuilder all = new StringBuilder();
        for (var each = model.getAnnotationIterator(); each.hasNext();) {
            Annotation annotation = each.next();
            var place = model.getPosition(annotation);
            if (place != null && line(viewer, place.getOffset()) == line(viewer, offset)
                    && annotation.getText() != null) {
                all.append(all.isEmpty() ? "" : "\n").append(annotation.getText());
            }
        }
        return all.toString();
    }

    private static int line(ITextViewer viewer, int offset) {
        try {
            return viewer.getDocument().getLineOfOffset(offset);
        } catch (BadLocationException e) {
            return -1; // The text became shorter meanwhile; no line is there to speak of.
        }
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
