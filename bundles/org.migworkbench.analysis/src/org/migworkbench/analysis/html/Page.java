package org.migworkbench.analysis.html;

import java.util.List;
import org.migworkbench.analysis.plots.PlotModel;

/** A page while it is written: headings, tables and plots between a head and an end that are always the same. */
final class Page {

    /** Colours by Okabe and Ito, which colour-blind people can tell apart; the last is the text's. */
    private static final String STYLE = """

            :root{color-scheme:light dark;--bg:#fff;--ink:#1d2126;--quiet:#5a636d;--grid:#e3e6ea;--band:#f5f6f8;
            --more:#b04a00;--less:#00609a}
            @media (prefers-color-scheme:dark){:root{--bg:#1e2226;--ink:#e6e9ec;--quiet:#a3acb5;--grid:#3a4148;
            --band:#262b30;--more:#ff9a4d;--less:#6cc4f5}}
            body{background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:76rem;
            padding:1.5rem}
            h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.2rem;margin:2rem 0 .4rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
            p{margin:.3rem 0}.quiet{color:var(--quiet)}.answer{font-size:1.05rem}
            pre{background:var(--band);padding:.6rem .8rem;white-space:pre-wrap;overflow-wrap:anywhere;border-radius:4px}
            .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.87rem}
            th,td{padding:.2rem .7rem;text-align:right;border-bottom:1px solid var(--grid);unicode-bidi:isolate}
            th{color:var(--quiet);font-weight:600}td:first-child,th:first-child,.words td,.words th{text-align:left}
            .more{color:var(--more)}.less{color:var(--less)}
            .plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:1rem}
            figure{margin:0}figcaption{font-weight:600;font-size:.9rem}svg.plot{width:100%;height:auto}
            .label{fill:var(--quiet)}.grid{stroke:var(--grid)}.limit{stroke:var(--quiet);stroke-dasharray:2 3}
            .line{fill:none;stroke-width:2;stroke-linejoin:round}.ghost{opacity:.35}
            .dashed{stroke-dasharray:6 4}.zero{stroke:var(--quiet)}
            .c0{stroke:#d55e00}.c1{stroke:#0072b2}.c2{stroke:#56b4e9}.c3{stroke:#009e73}.c4{stroke:#e69f00}
            .c5{stroke:#cc79a7}.c6{stroke:#808890}.c7{stroke:var(--ink)}
            .f0{fill:#d55e00}.f1{fill:#0072b2}.f2{fill:#56b4e9}.f3{fill:#009e73}.f4{fill:#e69f00}
            .f5{fill:#cc79a7}.f6{fill:#808890}.f7{fill:var(--ink)}
            @media print{body{max-width:none;padding:0}figure,tr{break-inside:avoid}}
            """;

    private final Markup out = new Markup();

    Page(PageSource source) {
        out.open("html", "lang", "en").open("head").empty("meta", "charset", "UTF-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .empty("meta", "name", "viewport", "content", "width=device-width")
                .leaf("title", source.title()).leaf("style", STYLE).close().open("body").leaf("h1", source.title());
        if (!source.note().isBlank()) {
            source.note().lines().forEach(line -> paragraph(line, "quiet"));
        }
    }

    Page heading(String text) {
        out.leaf("h2", text).text("\n");
        return this;
    }

    Page smallHeading(String text) {
        out.leaf("h3", text).text("\n");
        return this;
    }

    Page paragraph(String text, String style) {
        out.leaf("p", text, "class", style).text("\n");
        return this;
    }

    /** A table of text, the headings first. */
    Page table(List<List<String>> rows, boolean words) {
        begin(rows.get(0), words);
        rows.subList(1, rows.size()).forEach(row -> row(row.stream().map(Cell::plain).toList()));
        return end();
    }

    Page begin(List<String> headings, boolean words) {
        out.open("div", "class", "wide").open("table", "class", words ? "words" : "numbers").open("thead").open("tr");
        headings.forEach(heading -> out.leaf("th", heading, "scope", "col"));
        out.close().close().open("tbody").text("\n");
        return this;
    }

    Page row(List<Cell> cells) {
        out.open("tr");
        cells.forEach(cell -> out.leaf("td", cell.text, "class", cell.style));
        out.closeLine();
        return this;
    }

    Page end() {
        out.close().close().closeLine();
        return this;
    }

    /** What stands in a table, with the style that it has. */
    record Cell(String text, String style) {
        static Cell plain(String text) {
            return new Cell(text, "");
        }
    }

    /** Plots side by side, as far as there is room; those that have nothing to show are left out. */
    Page plots(List<? extends PlotModel> models) {
        out.open("div", "class", "plots").text("\n");
        models.stream().filter(model -> !model.isEmpty()).forEach(model -> out.open("figure")
                .leaf("figcaption", model.title()).add(SvgPlot.of(model)).closeLine());
        out.closeLine();
        return this;
    }

    /** A picture with words below it. */
    Page picture(Markup svg, String caption) {
        out.open("figure").add(svg).leaf("figcaption", caption, "class", "quiet").closeLine();
        return this;
    }

    /** What went in, and how to make it again. */
    Page source(PageSource source) {
        if (!source.command().isEmpty()) {
            heading("Made by");
            out.leaf("pre", source.command()).text("\n");
        }
        if (!source.inputs().isEmpty()) {
            heading("Inputs");
            table(source.inputs(), true);
        }
        return this;
    }

    String text() {
        return "<!DOCTYPE html>\n" + out.close().close() + "\n";
    }
}
