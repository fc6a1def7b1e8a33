package org.migworkbench.app;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** Images that the platform's resource views ask the workbench for, and that an application must bring. */
final class PlatformImages {

    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
    private static final String ICONS = "$nl$/icons/full/";

    private PlatformImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        for (Map.Entry<String, String> image : paths().entrySet()) {
            ImageDescriptor descriptor = ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, ICONS + image.getValue())
                    .orElseThrow();
            configurer.declareImage(image.getKey(), descriptor, true);
        }
    }

    private static Map<String, String> paths() {
        Map<String, String> paths = new TreeMap<>();
        paths.put(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg");
        paths.put(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg");
        paths.put(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk.svg");
        paths.put(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk.svg");
        paths.put(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.svg");
        paths.put("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg");
        paths.put("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg");
        paths.put("IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg");
        paths.put("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg");
        paths.put("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg");
        paths.put("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.svg");
        paths.put("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg");
        paths.put("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.svg");
        paths.put("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.svg");
        paths.put("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg");
        paths.put("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.svg");
        paths.put("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg");
        paths.put("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg");
        paths.put("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg");
        paths.put("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz.svg");
        paths.put("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz.svg");
        paths.put("IMG_WIZBAN_IMPORTZIP_WIZ", "wizban/importzip_wiz.svg");
        paths.put("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz.svg");
        paths.put("IMG_WIZBAN_EXPORTZIP_WIZ", "wizban/exportzip_wiz.svg");
        return paths;
    }
}
