package org.empathygate.workbench.confluence.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.velocity.Templates;

/** Renders the pages' templates, with the macros that they share. */
final class WikiTemplates {

    private final Templates templates;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    WikiTemplates(PluginModules modules) {
        this.templates = new Templates(modules);
    }

    /** The template of this name, without {@code .vm}. */
    String render(String name, Map<String, Object> view) {
        return templates.render(name, text("macros") + text(name), view);
    }

    private String text(String name) {
        return texts.computeIfAbsent(name, WikiTemplates::read);
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(WikiTemplates.class.getResourceAsStream(name + ".vm"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + name + " cannot be read", e);
        }
    }
}
