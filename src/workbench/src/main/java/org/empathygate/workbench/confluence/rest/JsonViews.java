package org.empathygate.workbench.confluence.rest;

import com.fasterxml.jackson.databind.util.RawValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.render.Device;
import org.empathygate.workbench.confluence.render.OutputType;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Label;
import org.empathygate.workbench.confluence.wiki.PageProperty;
import org.empathygate.workbench.confluence.wiki.PageVersion;
import org.empathygate.workbench.confluence.wiki.Space;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/**
 * The shapes that Confluence's API answers with; names are Confluence's own.
 *
 * <p>Source: developer.atlassian.com, "Confluence REST API examples" and the content resource's reference.
 */
final class JsonViews {

    private static final List<String> PARTS = List.of("ancestors", "body", "history", "space", "version");

    private final ConfluenceHost confluence;

    JsonViews(ConfluenceHost confluence) {
        this.confluence = confluence;
    }

    Map<String, Object> content(WikiPage page, Expand expand) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", String.valueOf(page.id()));
        json.put("type", "page");
        json.put("status", "current");
        json.put("title", page.title());
        if (expand.wants("space")) {
            confluence.wiki().spaces().find(page.spaceKey()).ifPresent(space -> json.put("space", space(space)));
        }
        if (expand.wants("history")) {
            json.put("history", history(page));
        }
        if (expand.wants("version")) {
            json.put("version", version(page.version()));
        }
        if (expand.wants("ancestors")) {
            json.put("ancestors", ancestors(page));
        }
        if (expand.wants("body")) {
            json.put("body", body(page, expand));
        }
        json.put("extensions", Map.of("position", "none"));
        json.put("_links", links(page));
        json.put("_expandable", expandable(page, expand));
        return json;
    }

    /** @param path where the list is, below the base address */
    Map<String, Object> list(List<?> results, Slice slice, String path) {
        var json = new LinkedHashMap<String, Object>();
        json.put("results", results);
        json.put("start", slice.start());
        json.put("limit", slice.limit());
        json.put("size", results.size());
        json.put("_links", Map.of("base", base(), "context", context(), "self", base() + path));
        return json;
    }

    Map<String, Object> space(Space space) {
        return Map.of(
                "key", space.key(),
                "name", space.name(),
                "type", "global",
                "_links",
                        Map.of(
                                "webui", "/display/" + encoded(space.key()),
                                "self", base() + "/rest/api/space/" + encoded(space.key())));
    }

    static Map<String, Object> label(Label label) {
        return Map.of(
                "prefix",
                label.prefix(),
                "name",
                label.name(),
                "id",
                String.valueOf(label.id()),
                "label",
                label.name());
    }

    Map<String, Object> property(WikiPage page, PageProperty property, Expand expand) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", String.valueOf(property.id()));
        json.put("key", property.key());
        json.put("value", new RawValue(property.json()));
        if (expand.wants("version")) {
            json.put("version", version(property.version(), property.author(), property.at(), ""));
        }
        if (expand.wants("content")) {
            json.put("content", content(page, Expand.of("")));
        }
        json.put(
                "_links",
                Map.of(
                        "self",
                        self(page) + "/property/" + encoded(property.key()),
                        "base",
                        base(),
                        "context",
                        context()));
        return json;
    }

    Map<String, Object> history(WikiPage page) {
        var versions = confluence.wiki().pages().versions(page.id());
        var first = versions.get(versions.size() - 1);
        return Map.of(
                "latest", page.version().number() == versions.get(0).number(),
                "createdBy", user(first.author()),
                "createdDate", first.at().toString(),
                "lastUpdated", version(versions.get(0)));
    }

    Map<String, Object> user(String username) {
        if (username.isEmpty()) {
            return Map.of("type", "anonymous", "displayName", "Anonymous");
        }
        var person = confluence.people().getUserProfile(username);
        return Map.of(
                "type",
                "known",
                "username",
                username,
                "userKey",
                person == null ? username : person.getUserKey().getStringValue(),
                "displayName",
                confluence.people().nameOf(username));
    }

    private Map<String, Object> version(PageVersion version) {
        return version(version.number(), version.author(), version.at(), version.remark());
    }

    private Map<String, Object> version(int number, String author, Instant at, String remark) {
        return Map.of(
                "by",
                user(author),
                "when",
                at.toString(),
                "message",
                remark,
                "number",
                number,
                "minorEdit",
                false,
                "hidden",
                false);
    }

    private List<Map<String, Object>> ancestors(WikiPage page) {
        return confluence.wiki().pages().above(page).stream()
                .filter(above -> confluence.may(Deed.VIEW, above))
                .map(above -> content(above, Expand.of("")))
                .toList();
    }

    private Map<String, Object> body(WikiPage page, Expand expand) {
        var body = new LinkedHashMap<String, Object>();
        if (expand.wants("body.storage")) {
            body.put("storage", representation("storage", page.storage()));
        }
        if (expand.wants("body.view")) {
            body.put("view", representation("view", confluence.render(page, OutputType.DISPLAY, Device.DESKTOP)));
        }
        if (expand.wants("body.export_view")) {
            body.put(
                    "export_view",
                    representation("export_view", confluence.render(page, OutputType.HTML_EXPORT, Device.DESKTOP)));
        }
        return body;
    }

    private static Map<String, Object> representation(String name, String value) {
        return Map.of("value", value, "representation", name);
    }

    private Map<String, Object> links(WikiPage page) {
        return Map.of(
                "webui", "/pages/viewpage.action?pageId=" + page.id(),
                "edit", "/pages/editpage.action?pageId=" + page.id(),
                "self", self(page),
                "base", base(),
                "context", context());
    }

    private static Map<String, Object> expandable(WikiPage page, Expand expand) {
        var open = new LinkedHashMap<String, Object>();
        PARTS.stream()
                .filter(part -> !expand.wants(part))
                .forEach(part -> open.put(part, part.equals("space") ? "/rest/api/space/" + page.spaceKey() : ""));
        return open;
    }

    String self(WikiPage page) {
        return base() + "/rest/api/content/" + page.id();
    }

    private String base() {
        return confluence.baseUrl().toString();
    }

    private String context() {
        return confluence.baseUrl().getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
