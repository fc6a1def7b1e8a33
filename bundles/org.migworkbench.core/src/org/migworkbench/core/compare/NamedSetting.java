package org.migworkbench.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.migworkbench.analysis.compare.SettingDifference.Element;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.results.Setting;
import org.migworkbench.core.results.SettingPlace;
import org.migworkbench.core.results.SettingPlace.Kind;
import org.migworkbench.core.results.SpecSettings;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * One value of a specification by the names of its element and of itself.
 *
 * @param element   what it is of
 * @param name      its name, as the window's forms have it
 * @param text      the value for people, exactly
 * @param canonical equal for values that mean the same
 * @param isDefault whether nobody set it: it is what its declaration says
 */
record NamedSetting(Element element, String name, String text, Object canonical, boolean isDefault) {

    /** A value that somebody set, or that has no default. */
    NamedSetting(Element element, String name, String text) {
        this(element, name, text, text, false);
    }

    /** All values of a specification: the scenario's, then those of migrations, machines and the network. */
    static List<NamedSetting> of(ScenarioSpec spec, Catalogs catalogs) {
        Map<SettingPlace, List<Setting>> parts = SpecSettings.of(spec, catalogs);
        List<NamedSetting> all = new ArrayList<>();
        all.add(new NamedSetting(element(new SettingPlace(Kind.SCENARIO, "", 0), ""), "Name", spec.name()));
        parts.entrySet().stream().sorted(Comparator.comparing(part -> part.getKey().kind() != Kind.SCENARIO))
                .forEach(part -> add(all, part.getKey(), part.getValue()));
        return all;
    }

    /** What a part is stands first; most parts are nothing more than their place says. */
    private static void add(List<NamedSetting> all, SettingPlace place, List<Setting> settings) {
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            boolean saysWhat = i == 0 && place.kind() != Kind.SCENARIO;
            if (!saysWhat || !setting.text().isEmpty()) {
                all.add(new NamedSetting(element(place, setting.of()), saysWhat ? "Kind" : capital(setting.label()),
                        setting.text(), setting.canonical(), setting.isDefault()));
            }
        }
    }

    private static Element element(SettingPlace place, String of) {
        String number = place.index() == 0 ? "" : Integer.toString(place.index() + 1);
        String name = of.isEmpty() || number.isEmpty() ? of + number : of + ' ' + number;
        return new Element(capital(place.kind().word()), name);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
