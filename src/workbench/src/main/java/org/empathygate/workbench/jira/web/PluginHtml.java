package org.empathygate.workbench.jira.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a plugin's view renders it: a whole document, whose head says what should stand around its body.
 *
 * @param title as text
 * @param meta by name, such as {@code decorator}, {@code projectKey}, {@code admin.active.tab}
 */
record PluginHtml(String title, Map<String, String> meta, String bodyHtml) {

    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
    private static final Pattern BODY = Pattern.compile("(?is)<body[^>]*>(.*)</body>");
    private static final Pattern AROUND = Pattern.compile("(?is)<head[^>]*>.*?</head>|<!doctype[^>]*>|</?html[^>]*>");
    private static final Pattern META = Pattern.compile("(?is)<meta\\s[^>]*>");
    private static final Pattern NAME = Pattern.compile("(?is)\\sname\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern CONTENT = Pattern.compile("(?is)\\scontent\\s*=\\s*[\"']([^\"']*)[\"']");

    PluginHtml {
        meta = Map.copyOf(meta);
    }

    static PluginHtml of(String html) {
        var meta = new HashMap<String, String>();
        META.matcher(html)
                .results()
                .forEach(tag -> group(NAME, tag.group())
                        .ifPresent(name ->
                                meta.put(name, plain(group(CONTENT, tag.group()).orElse("")))));
        return new PluginHtml(
                plain(group(TITLE, html).orElse("").trim()),
                meta,
                group(BODY, html).orElseGet(() -> AROUND.matcher(html).replaceAll("")));
    }

    Optional<String> metaNamed(String name) {
        return Optional.ofNullable(meta.get(name)).filter(value -> !value.isBlank());
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
