package org.empathygate.workbench.jira.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which page answers which path. A path that ends in {@code *} stands for every single segment there. */
final class Routes {

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** A page to read. */
    Routes get(String path, Page page) {
        pages.put("GET " + path, page);
        return this;
    }

    /** A form to send; it needs the visitor's token. */
    Routes post(String path, Page page) {
        pages.put("POST " + path, page);
        return this;
    }

    Optional<Page> find(String method, String path) {
        String asked = (method.equals("HEAD") ? "GET" : method) + " ";
        Page exact = pages.get(asked + path);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(pages.get(asked + path.substring(0, path.lastIndexOf('/') + 1) + "*"));
    }
}
