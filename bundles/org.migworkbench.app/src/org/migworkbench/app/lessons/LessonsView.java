package org.migworkbench.app.lessons;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.part.ViewPart;
import org.migworkbench.core.lesson.Lesson;
import org.migworkbench.core.lesson.LessonCatalog;
import org.migworkbench.core.lesson.LessonLink;
import org.migworkbench.core.lesson.LessonWalk;

/** The lessons, beside the drawing that they speak of: their list, or one of them, a step at a time. */
public final class LessonsView extends ViewPart {

    private LessonPage lessonPage;

    @Override
    public void createPartControl(Composite parent) {
        lessonPage = new LessonPage(parent, this::perform);
        Shell window = getSite().getShell();
        if (window.getData(LessonWalk.class.getName()) instanceof LessonWalk before) {
            lessonPage.show(before);
        } else {
            load(window);
        }
    }

    /** How far somebody is belongs to the window, so that it survives this view. */
    private void load(Shell window) {
        Display display = window.getDisplay();
        Job job = Job.create("Reading the lessons", monitor -> {
            List<Lesson> read;
            try {
                read = new LessonCatalog().lessons();
            } catch (IOException e) {
                return new Status(IStatus.ERROR, LessonsView.class, "The lessons could not be read: " + e.getMessage(),
                        e);
            }
            display.asyncExec(() -> loaded(window, new LessonWalk(read)));
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void loaded(Shell window, LessonWalk walk) {
        if (!window.isDisposed() && !lessonPage.isDisposed()) {
            window.setData(LessonWalk.class.getName(), walk);
            lessonPage.show(walk);
        }
    }

    private void perform(LessonLink link) {
        boolean done = new LessonDeeds(getSite().getPage()).perform(link);
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(done ? null
                : "\u201c" + link.label() + "\u201d can't be done now: open the lesson's example first.");
    }

    @Override
    public void setFocus() {
        lessonPage.setFocus();
    }
}
