package org.migworkbench.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Measures methods and constructors that have a body: lines from the first word, comment before it aside, to the brace. */
final class MethodLengths {

    private final List<Text> sources = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /**
     * Adds the methods of a source file.
     *
     * @param name   name of the file, for messages of the parser
     * @param source its text
     */
    void add(String name, String source) {
        sources.add(new Text(name, source));
    }

    /**
     * Looks at all files that were added; a compiler for each would take a minute.
     *
     * @throws IOException if one can't be parsed
     */
    void measure() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            unit.accept(new Measuring(unit, positions), null);
        }
    }

    /**
     * How many methods there are.
     *
     * @return the number, 0 or more
     */
    int count() {
        return lines.size();
    }

    /**
     * The length that a share of all methods does not exceed.
     *
     * @param share the share, 0 to 1
     * @return lines
     */
    int quantile(double share) {
        List<Integer> sorted = new ArrayList<>(lines);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private final class Measuring extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Measuring(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long begin = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && begin >= 0 && end > begin) {
                LineMap map = unit.getLineMap();
                lines.add((int) (map.getLineNumber(end) - map.getLineNumber(begin)) + 1);
            }
            return super.visitMethod(method, nothing);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        Text(String name, String source) {
            super(URI.create("text:///" + name), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return source;
        }
    }
}
