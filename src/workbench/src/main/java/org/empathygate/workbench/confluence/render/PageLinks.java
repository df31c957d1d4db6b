package org.empathygate.workbench.confluence.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where pages are.
 *
 * @param base what every address begins with: the context path, or for readers elsewhere the whole address of Confluence
 */
record PageLinks(String base) {

    /** To a page of a space; null for none, where there is no page. */
    String toPage(@Nullable String spaceKey, String title) {
        return base + "/display/" + encoded(spaceKey == null ? "" : spaceKey) + "/" + encoded(title);
    }

    String toSpace(String spaceKey) {
        return base + "/display/" + encoded(spaceKey);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
