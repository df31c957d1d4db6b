package org.empathygate.workbench.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as it stands in the query of a URL. */
public final class QueryText {

    private QueryText() {}

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
