package org.mutualaid.confluence.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.Test;

/** Everything fits on a screen or two, so that it can be read at once. */
public class SourceSizeTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 30;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_PARAMETERS = 5;
    private static final int MOST_FILES_IN_A_PACKAGE = 15;
    private static final List<String> ROOTS = List.of("src/main", "src/devhost", "src/test", "src/platform");

    @Test
    public void filesStayShort() {
        List<String> tooLong = Stream.of(".java", ".vm", ".js", ".css")
                .flatMap(ending -> ROOTS.stream().flatMap(root -> SourceFiles.below(root, ending).stream()))
                .filter(file -> SourceFiles.text(file).lines().count() > LONGEST_FILE)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    public void linesStayShort() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaFiles()) {
            if (file.startsWith("src/platform")) {
                continue; // Their first lines name sources, which are as long as they are.
            }
            SourceFiles.text(file).lines()
                    .filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE)
                    .forEach(line -> tooLong.add(file + ": " + line.strip()));
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    public void packagesStaySmall() {
        Map<Path, Long> sizes = javaFiles().stream()
                .filter(file -> !file.endsWith("package-info.java") && !file.startsWith("src/platform"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        sizes.values().removeIf(count -> count <= MOST_FILES_IN_A_PACKAGE);
        assertEquals(Map.of(), sizes);
    }

    @Test
    public void methodsStayShortAndTakeFewParameters() throws IOException {
        List<Path> files = javaFiles();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(
                null, null, null, List.of("-proc:none"), null,
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)
                        .getJavaFileObjectsFromPaths(files));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new MethodScanner(unit, positions, found).scan(unit, null);
        }
        assertFalse(files.isEmpty());
        assertEquals(List.of(), found);
    }

    private static List<Path> javaFiles() {
        return ROOTS.stream().flatMap(root -> SourceFiles.below(root, ".java").stream()).toList();
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;
        private boolean inRecord;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, nothing);
            inRecord = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean makesRecord = inRecord && method.getName().contentEquals("<init>");
            long from = line(positions.getStartPosition(unit, method));
            long lines = line(positions.getEndPosition(unit, method)) - from + 1;
            if (lines > LONGEST_METHOD || !makesRecord && method.getParameters().size() > MOST_PARAMETERS) {
                found.add(unit.getSourceFile().getName() + ":" + from + " " + method.getName() + " has " + lines
                        + " lines and " + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
        }
    }
}
