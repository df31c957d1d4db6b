package org.empathygate.acceptance.hostapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.empathygate.acceptance.Repository;

/** The built bundle, as it would be installed. */
final class BundleJar {
    private final Map<String, byte[]> entries = new TreeMap<>();

    BundleJar() {
        try (JarFile jar = new JarFile(Repository.bundle().toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundle", e);
        }
    }

    List<String> entryNames() {
        return List.copyOf(entries.keySet());
    }

    List<byte[]> classFiles() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
