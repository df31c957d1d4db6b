package org.empathygate.workbench.jira.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes the jar of the plugin whose classes are in {@code plugin} and whose files are in the resources {@code pagesplugin}. */
final class PagesPlugin {

    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.jira",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.issue.customfields",
            "com.atlassian.jira.issue.customfields.impl",
            "com.atlassian.jira.issue.customfields.manager",
            "com.atlassian.jira.issue.customfields.persistence",
            "com.atlassian.jira.issue.fields",
            "com.atlassian.jira.jql.operand",
            "com.atlassian.jira.jql.query",
            "com.atlassian.jira.permission",
            "com.atlassian.jira.plugin.jql.function",
            "com.atlassian.jira.plugin.workflow",
            "com.atlassian.jira.project",
            "com.atlassian.jira.security",
            "com.atlassian.jira.security.plugin",
            "com.atlassian.jira.security.request",
            "com.atlassian.jira.security.xsrf",
            "com.atlassian.jira.user",
            "com.atlassian.jira.util",
            "com.atlassian.jira.web.action",
            "com.atlassian.plugin.web",
            "com.atlassian.query.clause",
            "com.atlassian.query.operand",
            "com.atlassian.webresource.api.assembler",
            "com.opensymphony.module.propertyset",
            "com.opensymphony.workflow",
            "com.opensymphony.workflow.loader");

    private PagesPlugin() {}

    static Path jar(Path folder) {
        var jar = folder.resolve("pages.jar");
        var classes = Path.of("target/test-classes");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            addAll(out, classes, classes.resolve("org/empathygate/workbench/jira/web/plugin"));
            addAll(out, classes.resolve("pagesplugin"), classes.resolve("pagesplugin"));
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "org.example.pages");
        attributes.putValue("Bundle-Version", "1.0.0");
        attributes.putValue("Atlassian-Plugin-Key", "org.example.pages");
        attributes.putValue("Spring-Context", "*;timeout:=5");
        attributes.putValue("Import-Package", IMPORTS);
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
