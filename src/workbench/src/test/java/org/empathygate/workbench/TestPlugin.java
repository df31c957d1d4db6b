package org.empathygate.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes jars of the small plugin whose classes are in {@code testplugin} and whose files are in the resources of that name. */
public final class TestPlugin {

    private static final String CLASSES = "org/empathygate/workbench/testplugin";
    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external",
            "com.atlassian.confluence.content.render.xhtml;resolution:=optional",
            "com.atlassian.confluence.core;resolution:=optional",
            "com.atlassian.confluence.macro;resolution:=optional",
            "com.atlassian.confluence.user;resolution:=optional",
            "com.atlassian.jira.security.request;resolution:=optional",
            "com.atlassian.jira.web.action;resolution:=optional",
            "com.atlassian.applinks.api",
            "com.atlassian.applinks.api.application.jira",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api",
            "com.atlassian.sal.api.executor",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.net",
            "com.atlassian.sal.api.pluginsettings",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.web.context",
            "com.atlassian.sal.api.user",
            "com.atlassian.user;resolution:=optional",
            "com.atlassian.webresource.api.assembler",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "net.java.ao",
            "net.java.ao.schema");

    private TestPlugin() {}

    /** The plugin as it is. */
    public static Path jar(Path folder) {
        return jar(folder, Map.of());
    }

    /** The plugin with some manifest headers added or replaced. */
    public static Path jar(Path folder, Map<String, String> headers) {
        return pack(folder.resolve("notes.jar"), CLASSES, "testplugin", headers);
    }

    /** Another plugin: the classes and the resources below these folders of the test classes, with these headers beside the usual. */
    public static Path pack(Path jar, String classes, String resources, Map<String, String> headers) {
        var testClasses = Path.of("target/test-classes");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest(headers))) {
            addAll(out, testClasses, testClasses.resolve(classes));
            addAll(out, testClasses.resolve(resources), testClasses.resolve(resources));
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(Map<String, String> headers) {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "org.example.notes");
        attributes.putValue("Bundle-Version", "1.0.0");
        attributes.putValue("Atlassian-Plugin-Key", "org.example.notes");
        attributes.putValue("Spring-Context", "*;timeout:=5");
        attributes.putValue("Import-Package", IMPORTS);
        headers.forEach(attributes::putValue);
        return manifest;
    }

    private static void addAll(JarOutputStream out, Path root, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
