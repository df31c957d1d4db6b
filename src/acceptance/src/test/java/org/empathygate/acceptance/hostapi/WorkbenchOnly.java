package org.empathygate.acceptance.hostapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;

/** The types that are declared for the embedded host alone, by internal name, as {@code docs/host-api.md} lists them. */
final class WorkbenchOnly {
    private static final String HEADING = "## Declared for the workbench alone\n";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(com\\.(?:atlassian|opensymphony)\\.[\\w.$]+)` \\|");

    static SortedSet<String> documented() {
        return ROW.matcher(section())
                .results()
                .map(row -> row.group(1).replace('.', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the embedded host mentions of the host. */
    static Links links() {
        try (Stream<Path> files = Files.walk(Repository.classesOf("workbench").orElseThrow())) {
            return Links.of(files.filter(file -> file.toString().endsWith(".class"))
                    .map(WorkbenchOnly::bytes)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the workbench's classes", e);
        }
    }

    private static String section() {
        String text = Repository.text("docs/host-api.md");
        String section = text.substring(text.indexOf(HEADING) + HEADING.length());
        return section.contains("\n## ") ? section.substring(0, section.indexOf("\n## ")) : section;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private WorkbenchOnly() {}
}
