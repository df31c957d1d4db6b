package org.empathygate.workbench.osgi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A bundle that every product installs before plugins: Spring, Gemini Blueprint and what they need, made ready for Spring 6. */
public final class InfrastructureBundle {

    private final String name;
    private final byte[] content;

    private InfrastructureBundle(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The jar's file name. */
    String name() {
        return name;
    }

    InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** Reads the jars of a folder in the order of their names. */
    public static List<InfrastructureBundle> readAll(Path folder) {
        try (var jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .sorted()
                    .map(InfrastructureBundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the framework's bundles from " + folder, e);
        }
    }

    private static InfrastructureBundle read(Path jar) {
        var name = jar.getFileName().toString();
        try {
            var content = Files.readAllBytes(jar);
            return new InfrastructureBundle(
                    name, GeminiOnSpring6.isGemini(name) ? GeminiOnSpring6.adapt(content) : content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundle " + jar, e);
        }
    }
}
