package org.empathygate.workbench.jira.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.velocity.Templates;

/** Renders the pages' own templates with the pages' macros, and plugins' templates with the macros that Jira has for fields. */
final class PageTemplates {

    private final Templates templates;
    private final PluginModules modules;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    PageTemplates(PluginModules modules) {
        this.templates = new Templates(modules);
        this.modules = modules;
    }

    /** The page's template of this name, without {@code .vm}. */
    String page(String name, Map<String, Object> view) {
        return templates.render(name, text(own("macros")) + text(own(name)), view);
    }

    /**
     * The template at this place of the module's plugin.
     *
     * @throws IllegalStateException when the plugin has no such file
     */
    String plugin(PluginModule module, String location, Map<String, Object> values) {
        URL file = modules.resource(module, location)
                .orElseThrow(() -> new IllegalStateException(module.completeKey() + " has no file " + location));
        return templates.render(module.completeKey() + " " + location, text(own("field-macros")) + text(file), values);
    }

    private static URL own(String name) {
        return Optional.ofNullable(PageTemplates.class.getResource(name + ".vm"))
                .orElseThrow(() -> new IllegalArgumentException("There is no page " + name));
    }

    private String text(URL file) {
        return texts.computeIfAbsent(file.toExternalForm(), address -> read(file));
    }

    private static String read(URL file) {
        try (InputStream content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + file + " cannot be read", e);
        }
    }
}
