package org.empathygate.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things lie in the source tree, found from the module in which the tests run. */
public final class Repository {
    private static final Path ROOT = findRoot(Path.of("").toAbsolutePath());

    private Repository() {}

    public static Path root() {
        return ROOT;
    }

    /** The text of a file, by its path from the root. */
    public static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The compiled production classes of a module below {@code src}; empty when it has none. */
    public static Optional<Path> classesOf(String module) {
        return compiled(module, "classes");
    }

    /** The compiled test classes of a module below {@code src}; empty when it has none. */
    public static Optional<Path> testClassesOf(String module) {
        return compiled(module, "test-classes");
    }

    private static Optional<Path> compiled(String module, String directory) {
        return Optional.of(ROOT.resolve("src").resolve(module).resolve("target").resolve(directory))
                .filter(Files::isDirectory);
    }

    /** The jar that an administrator installs. */
    public static Path bundle() {
        Path bundle = ROOT.resolve("src/plugin/target")
                .resolve("empathy-gate-" + System.getProperty("empathygate.version", "1.0.0-SNAPSHOT") + ".jar");
        if (Files.notExists(bundle)) {
            throw new IllegalStateException(bundle + " is not there: build with mvn verify, from the top");
        }
        return bundle;
    }

    private static Path findRoot(Path start) {
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("atlassian-plugin.xml"))) {
                return directory;
            }
        }
        throw new IllegalStateException("no atlassian-plugin.xml above " + start);
    }
}
