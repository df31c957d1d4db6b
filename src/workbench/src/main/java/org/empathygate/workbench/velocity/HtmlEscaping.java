package org.empathygate.workbench.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Escapes every value that is inserted into a template's text, unless the reference's name ends in {@code Html}.
 *
 * <p>Source: developer.atlassian.com, "Jira 6.0 - HTML escaping" and "Enabling XSS protection in plugins".
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null || isHtml(reference)) {
            return value;
        }
        return escaped(value.toString());
    }

    private static boolean isHtml(String reference) {
        var name = reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
        return (name.endsWith("()") ? name.substring(0, name.length() - 2) : name).endsWith("Html");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
