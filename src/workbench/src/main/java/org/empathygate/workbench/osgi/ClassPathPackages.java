package org.empathygate.workbench.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What packages a library on the class path really contains, so that no list of exports is kept by hand. */
public final class ClassPathPackages {

    private static final String CLASS = ".class";

    private ClassPathPackages() {}

    /** The packages with at least one class in the jar or folder that {@code marker} was loaded from. */
    public static SortedSet<String> around(Class<?> marker) {
        var location = location(marker);
        try {
            if (Files.isDirectory(location)) {
                return packagesBelow(location);
            }
            try (var jar = FileSystems.newFileSystem(location)) {
                return packagesBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the packages of " + location, e);
        }
    }

    private static SortedSet<String> packagesBelow(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(CLASS))
                    .map(file -> root.relativize(file).getParent())
                    .filter(folder -> folder != null && !folder.startsWith("META-INF"))
                    .map(folder -> folder.toString().replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Path location(Class<?> marker) {
        var source = marker.getProtectionDomain().getCodeSource();
        try {
            return Path.of(
                    source == null ? URI.create("") : source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where " + marker + " was loaded from", e);
        }
    }
}
