package org.empathygate.workbench.confluence.web;

import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.render.Device;
import org.empathygate.workbench.confluence.render.OutputType;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/** What a page has been, and what has changed between two of its versions. */
final class PastPages {

    private final ConfluenceHost confluence;
    private final FoundPages found;

    PastPages(ConfluenceHost confluence, FoundPages found) {
        this.confluence = confluence;
        this.found = found;
    }

    private record Entry(int number, String title, String author, Moment at, String remark, boolean current) {}

    private record HistoryView(String id, String title, String path, int current, int before, List<Entry> versions) {}

    private record DifferenceView(String id, String title, String path, int from, int to, List<Difference> pieces) {}

    Answer list(Visit visit) {
        return found.with(Deed.VIEW, visit, page -> {
            var current = page.version().number();
            var versions = confluence.wiki().pages().versions(page.id()).stream()
                    .map(version -> new Entry(
                            version.number(),
                            version.title(),
                            confluence.people().nameOf(version.author()),
                            Moment.of(version.at()),
                            version.remark(),
                            version.number() == current))
                    .toList();
            var view = new HistoryView(
                    String.valueOf(page.id()), page.title(), Addresses.of(page), current, current - 1, versions);
            return Answer.Shown.page("History of " + page.title(), "history", view)
                    .about(page);
        });
    }

    /** Of the two {@code selectedPageVersions}, in whatever order they are named. */
    Answer difference(Visit visit) {
        return found.with(Deed.VIEW, visit, page -> {
            var numbers = visit.values("selectedPageVersions").stream()
                    .filter(number -> number.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .distinct()
                    .sorted()
                    .toList();
            if (numbers.size() != 2) {
                return Answer.notFound("Choose two versions to compare.");
            }
            var from = version(page, numbers.get(0));
            var to = version(page, numbers.get(1));
            return from.isPresent() && to.isPresent()
                    ? compared(page, from.get(), to.get())
                    : Answer.notFound("The page has no such version.");
        });
    }

    private Answer compared(WikiPage page, WikiPage from, WikiPage to) {
        var pieces = Difference.between(rendered(from), rendered(to));
        var view = new DifferenceView(
                String.valueOf(page.id()),
                page.title(),
                Addresses.of(page),
                from.version().number(),
                to.version().number(),
                pieces);
        return Answer.Shown.page("Changes of " + page.title(), "diff", view).about(page);
    }

    private Optional<WikiPage> version(WikiPage page, int number) {
        return confluence.wiki().pages().find(page.id(), number);
    }

    private String rendered(WikiPage page) {
        return confluence.render(page, OutputType.DIFF, Device.DESKTOP);
    }
}
