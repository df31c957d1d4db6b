package org.empathygate.acceptance.hostapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import org.empathygate.acceptance.Repository;

/** The built bundle, as it would be installed, with what lies in the jars that it carries. */
final class BundleJar {
    private final Map<String, byte[]> entries = new TreeMap<>();

    BundleJar() {
        try (JarFile jar = new JarFile(Repository.bundle().toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    add(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundle", e);
        }
    }

    private void add(String name, byte[] content) throws IOException {
        entries.put(name, content);
        if (name.endsWith(".jar")) {
            try (JarInputStream inside = new JarInputStream(new ByteArrayInputStream(content))) {
                for (JarEntry entry = inside.getNextJarEntry(); entry != null; entry = inside.getNextJarEntry()) {
                    add(entry.getName(), inside.readAllBytes());
                }
            }
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
