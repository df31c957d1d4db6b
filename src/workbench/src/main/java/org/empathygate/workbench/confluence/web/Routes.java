package org.empathygate.workbench.confluence.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which page answers which path. A path that ends in {@code *} stands for everything that begins like it. */
final class Routes {

    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** Answers one kind of request. */
    @FunctionalInterface
    interface Page {

        Answer answer(Visit visit);
    }

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
        var asked = (method.equals("HEAD") ? "GET" : method) + " " + path;
        var exact = pages.get(asked);
        return exact != null
                ? Optional.of(exact)
                : pages.entrySet().stream()
                        .filter(route -> route.getKey().endsWith("*")
                                && asked.startsWith(route.getKey()
                                        .substring(0, route.getKey().length() - 1)))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
