package org.empathygate.workbench.jira.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as it stands in the query of a URL. */
final class QueryText {

    private QueryText() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
