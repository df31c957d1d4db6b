package org.empathygate.workbench.confluence.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.render.Device;
import org.empathygate.workbench.confluence.render.OutputType;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.empathygate.workbench.web.page.ViewMap;

/** Pages as they leave Confluence: each a document that stands alone, without scripts and style sheets from elsewhere. */
final class ExportPages {

    private static final String HTML = "text/html";
    private static final int MOST_ENTRIES = 20;

    private final ConfluenceHost confluence;
    private final FoundPages found;
    private final WikiTemplates templates;

    ExportPages(ConfluenceHost confluence, FoundPages found, WikiTemplates templates) {
        this.confluence = confluence;
        this.found = found;
        this.templates = templates;
    }

    private record DocumentView(
            String output, String title, String url, String spaceName, String author, Moment at, String contentHtml) {}

    private record Entry(String id, String title, String url, String author, Moment at, String content) {}

    private record FeedView(String url, String title, Moment at, List<Entry> entries) {}

    /** What would be printed: a page of HTML with styles for paper. */
    Answer pdf(Visit visit) {
        return exported(visit, OutputType.PDF);
    }

    Answer word(Visit visit) {
        return found.with(Deed.VIEW, visit, page -> {
            var name = page.title().replaceAll("[^\\w.-]+", "+") + ".doc";
            return new Answer.Document("application/vnd.ms-word", name, document(page, OutputType.WORD));
        });
    }

    Answer html(Visit visit) {
        return exported(visit, OutputType.HTML_EXPORT);
    }

    /** What a mail about the page would hold. */
    Answer mail(Visit visit) {
        return exported(visit, OutputType.EMAIL);
    }

    /** The last changed pages of the {@code spaces} that are named, or of all, that the visitor may see. */
    Answer feed(Visit visit) {
        var keys = visit.values("spaces");
        var pages = confluence.wiki().pages().recent(Integer.MAX_VALUE).stream()
                .filter(page -> keys.isEmpty() || keys.contains(page.spaceKey()))
                .filter(page -> confluence.may(Deed.VIEW, page))
                .limit(MOST_ENTRIES)
                .toList();
        var entries = pages.stream().map(this::entry).toList();
        var view = new FeedView(
                confluence.baseUrl().toString(),
                keys.isEmpty() ? "Confluence" : keys.stream().collect(Collectors.joining(", ", "Confluence: ", "")),
                entries.isEmpty()
                        ? new Moment("", "1970-01-01T00:00:00Z")
                        : entries.get(0).at(),
                entries);
        return new Answer.Document("application/atom+xml", null, templates.render("feed", ViewMap.of(view)));
    }

    private Answer exported(Visit visit, OutputType output) {
        return found.with(Deed.VIEW, visit, page -> new Answer.Document(HTML, null, document(page, output)));
    }

    private Entry entry(WikiPage page) {
        return new Entry(
                String.valueOf(page.id()),
                page.title(),
                url(page),
                confluence.people().nameOf(page.version().author()),
                Moment.of(page.version().at()),
                confluence.render(page, OutputType.FEED, Device.DESKTOP));
    }

    private String document(WikiPage page, OutputType output) {
        Map<String, Object> view = ViewMap.of(new DocumentView(
                output.value(),
                page.title(),
                url(page),
                confluence
                        .wiki()
                        .spaces()
                        .find(page.spaceKey())
                        .map(space -> space.name())
                        .orElse(page.spaceKey()),
                confluence.people().nameOf(page.version().author()),
                Moment.of(page.version().at()),
                confluence.render(page, output, Device.DESKTOP)));
        return templates.render("document", view);
    }

    private String url(WikiPage page) {
        return confluence.baseUrl() + "/pages/viewpage.action?pageId=" + page.id();
    }
}
