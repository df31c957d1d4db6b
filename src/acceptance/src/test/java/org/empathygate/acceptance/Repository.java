package org.empathygate.acceptance;

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

    /** The compiled production classes of a module below {@code src}. */
    public static Path classesOf(String module) {
        return built(ROOT.resolve("src").resolve(module).resolve("target/classes"));
    }

    /** The compiled test classes of a module below {@code src}; empty when it has no tests. */
    public static Optional<Path> testClassesOf(String module) {
        return Optional.of(ROOT.resolve("src").resolve(module).resolve("target/test-classes"))
                .filter(Files::isDirectory);
    }

    /** The jar that an administrator installs. */
    public static Path bundle() {
        return built(ROOT.resolve("src/plugin/target")
                .resolve("empathy-gate-" + System.getProperty("empathygate.version", "1.0.0-SNAPSHOT") + ".jar"));
    }

    private static Path built(Path path) {
        if (Files.notExists(path)) {
            throw new IllegalStateException(path + " is not there: build with mvn verify, from the top");
        }
        return path;
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
