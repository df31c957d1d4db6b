package org.empathygate.workbench.confluence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param base the context path
 * @param baseUrl the whole address
 * @param username empty while nobody is signed in
 * @param notice what just happened; null when nothing did
 * @param pageId of the wiki page it is about; null when it is about none
 * @param bodyHtml the page itself, rendered
 */
record ShellView(
        String base,
        String baseUrl,
        String title,
        String xsrf,
        String username,
        String name,
        List<String> styleSheets,
        List<String> scripts,
        @Nullable String notice,
        @Nullable String pageId,
        @Nullable String spaceKey,
        String bodyHtml) {}
