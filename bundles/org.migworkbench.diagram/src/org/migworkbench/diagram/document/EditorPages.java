package org.migworkbench.diagram.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.migworkbench.ui.properties.SelectedElement;

/**
 * The pages of an editor: each is made when it is first shown, one is active, and what is selected on it stays selected
 * on the next. They are chosen in the bar above them, which takes no height from them, where there is more than one.
 */
public final class EditorPages {

    /** The platform's commands, which have keys of their own. */
    private static final String NEXT_PAGE = "org.eclipse.ui.navigate.nextSubTab";
    private static final String PREVIOUS_PAGE = "org.eclipse.ui.navigate.previousSubTab";

    private final DocumentEditor editor;
    private final List<PageRegistry.Row> rows;
    private final Map<PageRegistry.Row, DocumentPage> created = new LinkedHashMap<>();
    private final ShownPageSelection selection = new ShownPageSelection();
    private EditorBar bar;
    private final StackLayout shown = new StackLayout();
    private final List<Composite> places = new ArrayList<>();
    private Composite stack;
    private DocumentPage active;
    private Optional<EditorMemory> memory = Optional.empty();

    EditorPages(DocumentEditor editor, List<PageRegistry.Row> rows) {
        this.editor = editor;
        this.rows = rows;
    }

    /**
     * The page that is shown.
     *
     * @return the page; empty if the file can't be read
     */
    public Optional<DocumentPage> active() {
        return Optional.ofNullable(active);
    }

    /**
     * The ids of all pages, whether they were shown or not.
     *
     * @return the ids in their order
     */
    public List<String> ids() {
        return rows.stream().map(PageRegistry.Row::id).toList();
    }

    /**
     * Whether pages can be chosen.
     *
     * @return false for a single page
     */
    public boolean hasChoice() {
        return rows.size() > 1;
    }

    /**
     * Shows a page.
     *
     * @param id one of {@link #ids()}
     */
    public void show(String id) {
        int index = ids().indexOf(id);
        if (index < 0) {
            throw new IllegalArgumentException("'" + id + "' is no page; allowed is one of " + ids());
        }
        if (active != null && created.get(rows.get(index)) != active && !mayLeave()) {
            bar.selectPage(rows.indexOf(shownRow()));
            return;
        }
        bar.selectPage(index);
        shown.topControl = places.get(index);
        stack.layout();
        show(rows.get(index), places.get(index));
    }

    private PageRegistry.Row shownRow() {
        return created.entrySet().stream().filter(entry -> entry.getValue() == active).map(Map.Entry::getKey)
                .findFirst().orElseThrow();
    }

    /** Hands on what is entered on the page; where that can't be, a person says whether to leave it as it is. */
    private boolean mayLeave() {
        return active.commit().map(why -> MessageDialog.open(MessageDialog.WARNING, editor.getSite().getShell(),
                "Not in the Document Yet",
                why + " It stays on its page, and the other pages show the document without it.",
                SWT.SHEET, "Stay", "Leave It There") == 1).orElse(true);
    }

    /** Hands on what is entered on the pages; gives why that can't be. */
    Optional<String> commit() {
        return created.values().stream().map(DocumentPage::commit).flatMap(Optional::stream).findFirst();
    }

    /** Why something that was entered isn't in the document. */
    Optional<String> obstacle() {
        return created.values().stream().map(DocumentPage::obstacle).flatMap(Optional::stream).findFirst();
    }

    /** Creates a place for each page, and shows the first page. */
    Control createControl(Composite parent, EditorBar above) {
        bar = above;
        editor.getSite().setSelectionProvider(selection);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(shown);
        for (PageRegistry.Row row : rows) {
            places.add(place(stack));
            if (hasChoice()) {
                bar.addPage(row.label(), row.icon(), () -> show(row.id()));
            }
        }
        turnBy(NEXT_PAGE, 1);
        turnBy(PREVIOUS_PAGE, -1);
        ids().stream().findFirst().ifPresent(this::show);
        memory.map(EditorMemory::page).filter(ids()::contains).ifPresent(this::show);
        return stack;
    }

    /** Lets a command of the window, and its keys, lead so many pages on while the editor is active. */
    private void turnBy(String command, int step) {
        editor.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {

            @Override
            public Object execute(ExecutionEvent event) {
                if (active != null) {
                    show(ids().get(Math.floorMod(rows.indexOf(shownRow()) + step, rows.size())));
                }
                return null;
            }
        });
    }

    /** What was shown before a restart; to be told before the control is created. */
    void remember(EditorMemory before) {
        memory = Optional.of(before);
    }

    /** Tells all pages that were made, with their ids. */
    void save(BiConsumer<String, DocumentPage> what) {
        created.forEach((row, page) -> what.accept(row.id(), page));
    }

    private static Composite place(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        return place;
    }

    private void show(PageRegistry.Row row, Composite place) {
        DocumentPage next = created.get(row);
        if (next == null) {
            next = create(row, place);
        }
        if (next == null || next == active) {
            return;
        }
        boolean first = active == null;
        activate(next);
        if (!first) {
            connectMenus();
            active.setFocus();
        }
    }

    private void activate(DocumentPage next) {
        ISelection before = selection.getSelection();
        if (active != null) {
            active.actions().deactivate();
        }
        active = next;
        active.actions().activate();
        bar.showTools(active.tools());
        SelectedElement.first(before).ifPresent(active::reveal);
        selection.follow(active.selection());
    }

    private void connectMenus() {
        if (editor.getSite().getPage().getActiveEditor() == editor) {
            editor.getEditorSite().getActionBarContributor().setActiveEditor(editor);
            editor.getEditorSite().getActionBars().updateActionBars();
        }
    }

    private DocumentPage create(PageRegistry.Row row, Composite place) {
        try {
            DocumentPage page = row.create();
            page.open(editor);
            page.createControl(place);
            place.layout();
            created.put(row, page);
            memory.ifPresent(before -> before.restore(row.id(), page));
            return page;
        } catch (CoreException e) {
            EditorErrors.show("The page " + row.label() + " could not be made.", e);
            return null;
        }
    }

    /** The Outline view's page, of the first page that has one. */
    Optional<IContentOutlinePage> outline() {
        return created.values().stream().map(DocumentPage::createOutline).flatMap(Optional::stream).findFirst();
    }

    void forEach(Consumer<DocumentPage> what) {
        created.values().forEach(what);
    }

    void documentReplaced() {
        forEach(DocumentPage::documentReplaced);
    }

    void dispose() {
        forEach(DocumentPage::dispose);
    }
}
