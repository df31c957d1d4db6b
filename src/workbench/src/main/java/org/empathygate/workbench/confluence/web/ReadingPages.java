package org.empathygate.workbench.confluence.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.render.Device;
import org.empathygate.workbench.confluence.render.OutputType;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Space;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/** What there is to read: the dashboard, spaces, and pages. */
final class ReadingPages {

    private static final String DISPLAY = "/display/";
    private static final int RECENT = 20;

    private final ConfluenceHost confluence;
    private final FoundPages found;

    ReadingPages(ConfluenceHost confluence, FoundPages found) {
        this.confluence = confluence;
        this.found = found;
    }

    private record SpaceEntry(String key, String name, boolean anonymous, int pages) {}

    private record DashboardView(List<SpaceEntry> spaces, List<PageEntry> recent) {}

    private record SpaceView(String key, String name, List<PageEntry> pages, boolean mayCreate) {}

    private record PageView(
            String id,
            String title,
            String spaceKey,
            String spaceName,
            List<PageEntry> above,
            String author,
            Moment at,
            int version,
            int current,
            boolean mayEdit,
            boolean mobile,
            String contentHtml) {}

    Answer dashboard(Visit visit) {
        var spaces = confluence.wiki().spaces().all().stream()
                .filter(space -> confluence.may(Deed.VIEW, space))
                .map(space -> new SpaceEntry(
                        space.key(),
                        space.name(),
                        space.anonymous(),
                        visible(space).size()))
                .toList();
        var recent = confluence.wiki().pages().recent(RECENT).stream()
                .filter(page -> confluence.may(Deed.VIEW, page))
                .map(page -> PageEntry.of(page, confluence))
                .toList();
        return Answer.Shown.page("Dashboard", "dashboard", new DashboardView(spaces, recent))
                .about(null, "dashboard");
    }

    /** {@code /display/KEY} is a space, {@code /display/KEY/Title} a page; a plus sign stands for a space in both. */
    Answer display(Visit visit) {
        var names = visit.path().substring(DISPLAY.length()).split("/", 2);
        var key = decoded(names[0]);
        if (names.length == 1 || names[1].isEmpty()) {
            return found.withSpace(Deed.VIEW, visit, key, this::space);
        }
        var page = confluence.wiki().pages().find(key, decoded(names[1]));
        return found.with(Deed.VIEW, visit, page, this::page);
    }

    /** By {@code pageId}, with {@code pageVersion} as it was, or by {@code spaceKey} and {@code title}. */
    Answer view(Visit visit) {
        var version = visit.number("pageVersion");
        if (version.isPresent()) {
            return found.with(
                    Deed.VIEW,
                    visit,
                    page -> confluence
                            .wiki()
                            .pages()
                            .find(page.id(), (int) version.getAsLong())
                            .<Answer>map(this::page)
                            .orElseGet(() -> Answer.notFound("The page has no version " + version.getAsLong() + ".")));
        }
        var page = visit.has("pageId")
                ? found.byId(visit)
                : confluence.wiki().pages().find(visit.parameter("spaceKey"), visit.parameter("title"));
        return found.with(Deed.VIEW, visit, page, this::page);
    }

    /** As on a telephone: {@code contentId} names the page. */
    Answer mobile(Visit visit) {
        var id = visit.number("contentId");
        var page = id.isPresent() ? confluence.wiki().pages().find(id.getAsLong()) : Optional.<WikiPage>empty();
        return found.with(Deed.VIEW, visit, page, shown -> shown(shown, Device.MOBILE));
    }

    private Answer space(Space space) {
        var pages = visible(space).stream()
                .map(page -> PageEntry.of(page, confluence))
                .toList();
        var view = new SpaceView(space.key(), space.name(), pages, confluence.may(Deed.EDIT, space));
        return Answer.Shown.page(space.name(), "space", view).about(null, "space");
    }

    private Answer page(WikiPage page) {
        return shown(page, Device.DESKTOP);
    }

    private Answer shown(WikiPage page, Device device) {
        var wiki = confluence.wiki();
        var above = Optional.ofNullable(page.parent())
                .flatMap(wiki.pages()::find)
                .filter(parent -> confluence.may(Deed.VIEW, parent))
                .map(parent -> List.of(PageEntry.of(parent, confluence)))
                .orElse(List.of());
        var view = new PageView(
                String.valueOf(page.id()),
                page.title(),
                page.spaceKey(),
                wiki.spaces().find(page.spaceKey()).map(Space::name).orElse(page.spaceKey()),
                above,
                confluence.people().nameOf(page.version().author()),
                Moment.of(page.version().at()),
                page.version().number(),
                wiki.pages()
                        .find(page.id())
                        .map(current -> current.version().number())
                        .orElse(0),
                confluence.may(Deed.EDIT, page),
                device == Device.MOBILE,
                confluence.render(page, OutputType.DISPLAY, device));
        return Answer.Shown.page(page.title(), "view", view).about(page, "main", "page");
    }

    private List<WikiPage> visible(Space space) {
        return confluence.wiki().pages().in(space.key()).stream()
                .filter(page -> confluence.may(Deed.VIEW, page))
                .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
