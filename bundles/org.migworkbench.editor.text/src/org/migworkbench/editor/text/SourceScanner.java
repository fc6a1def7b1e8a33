package org.migworkbench.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.graphics.Color;
import org.migworkbench.ui.WorkbenchColors;

/** Gives keys, values, numbers and comments of a text their colours, line by line and without a gap. */
final class SourceScanner implements ITokenScanner {

    private static final Pattern PARTS = Pattern.compile("(?<comment>(?<=^|\\s)#.*$)"
            + "|(?<key>(?<=^|[\\s{,])[\\p{L}][\\p{L}\\p{N}_-]*(?=:(?:\\s|$)))"
            + "|(?<quoted>'(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|(?<number>(?<=: |- |\\[)-?[0-9][0-9.,]*(?: ?[\\p{L}%][\\p{L}/]*)?(?=\\s*(?:[\\],}]|$| #)))",
            Pattern.MULTILINE);
    private static final IToken PLAIN = new Token(null);
    private static final double STRENGTH = 0.72;

    private record Part(int offset, int length, IToken token) {
    }

    private List<Part> parts = List.of();
    private int next;
    private Part current;

    @Override
    public void setRange(IDocument document, int offset, int length) {
        parts = new ArrayList<>();
        next = 0;
        try {
            Matcher matcher = PARTS.matcher(document.get(offset, length));
            int done = 0;
            while (matcher.find()) {
                add(offset, done, matcher.start(), PLAIN);
                add(offset, matcher.start(), matcher.end(), token(matcher));
                done = matcher.end();
            }
            add(offset, done, length, PLAIN);
        } catch (BadLocationException e) {
            parts = List.of(); // The text became shorter meanwhile: it is coloured again soon.
        }
    }

    private void add(int offset, int from, int to, IToken token) {
        if (to > from) {
            parts.add(new Part(offset + from, to - from, token));
        }
    }

    private static IToken token(Matcher matcher) {
        if (matcher.group("comment") != null) {
            return new Token(new TextAttribute(WorkbenchColors.secondaryText()));
        }
        Color tint = matcher.group("key") != null ? WorkbenchColors.SKY_BLUE
                : matcher.group("quoted") != null ? WorkbenchColors.GREEN : WorkbenchColors.ORANGE;
        Color strong = matcher.group("key") != null && !WorkbenchColors.isDark() ? WorkbenchColors.BLUE : tint;
        return new Token(new TextAttribute(WorkbenchColors.between(WorkbenchColors.text(), strong, STRENGTH)));
    }

    @Override
    public IToken nextToken() {
        if (next >= parts.size()) {
            return Token.EOF;
        }
        current = parts.get(next++);
        return current.token();
    }

    @Override
    public int getTokenOffset() {
        return current.offset();
    }

    @Override
    public int getTokenLength() {
        return current.length();
    }
}
