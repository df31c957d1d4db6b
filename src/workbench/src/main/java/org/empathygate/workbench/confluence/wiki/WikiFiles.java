package org.empathygate.workbench.confluence.wiki;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Spaces and pages in files: {@code wiki.json} names them, and the bodies stand beside it in storage format. A page that is named twice
 * has two versions.
 */
public final class WikiFiles {

    private static final String INDEX = "wiki.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URL index;

    private WikiFiles(URL index) {
        this.index = index;
    }

    /** The two spaces that come with the workbench. */
    public static WikiFiles own() {
        return new WikiFiles(Objects.requireNonNull(WikiFiles.class.getResource("demo/" + INDEX), INDEX));
    }

    /** Those of a folder. */
    public static WikiFiles in(Path folder) {
        try {
            return new WikiFiles(folder.resolve(INDEX).toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("There are no wiki files in " + folder, e);
        }
    }

    private record Index(List<SpaceEntry> spaces, List<PageEntry> pages) {

        @JsonCreator
        Index(
                @JsonProperty("spaces") @Nullable List<SpaceEntry> spaces,
                @JsonProperty("pages") @Nullable List<PageEntry> pages) {
            this.spaces = spaces == null ? List.of() : spaces;
            this.pages = pages == null ? List.of() : pages;
        }
    }

    private record SpaceEntry(
            @JsonProperty(required = true) String key,
            @JsonProperty(required = true) String name,
            boolean anonymous,
            @Nullable Set<String> viewers,
            @Nullable Set<String> editors) {

        Space space() {
            return new Space(
                    key, name, anonymous, viewers == null ? Set.of() : viewers, editors == null ? Set.of() : editors);
        }
    }

    private record PageEntry(
            @JsonProperty(required = true) String space,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String author,
            @JsonProperty(required = true) String file,
            @Nullable String parent,
            @Nullable String remark,
            @Nullable Set<String> viewers,
            @Nullable Set<String> editors) {}

    /**
     * Writes them all, or none when one of them is wrong.
     *
     * @throws IllegalArgumentException when a file cannot be read or a page cannot be written
     */
    public void writeInto(Wiki wiki) {
        var all = read();
        wiki.inTransaction(() -> {
            all.spaces().stream().map(SpaceEntry::space).forEach(wiki.spaces()::add);
            all.pages().forEach(page -> write(page, wiki));
        });
    }

    private void write(PageEntry entry, Wiki wiki) {
        var pages = wiki.pages();
        var draft = new Draft(entry.title(), body(entry.file()), entry.remark() == null ? "" : entry.remark());
        var known = pages.find(entry.space(), entry.title());
        var parent = Optional.ofNullable(entry.parent())
                .map(title -> pages.find(entry.space(), title)
                        .orElseThrow(() -> new IllegalArgumentException("There is no page " + title + " yet"))
                        .id())
                .orElse(null);
        var saved = known.map(page -> pages.update(page, page.version().number() + 1, draft, entry.author()))
                .orElseGet(() -> pages.create(entry.space(), parent, draft, entry.author()));
        if (!(saved instanceof Saved.Done done)) {
            throw new IllegalArgumentException("The page " + entry.title() + " cannot be written: " + saved);
        }
        restrict(pages, done.page(), Deed.VIEW, entry.viewers());
        restrict(pages, done.page(), Deed.EDIT, entry.editors());
    }

    private static void restrict(Pages pages, WikiPage page, Deed deed, @Nullable Set<String> people) {
        if (people != null) {
            pages.restrict(page.id(), deed, people);
        }
    }

    private Index read() {
        try (var in = index.openStream()) {
            return JSON.readValue(in, Index.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("The wiki files cannot be read: " + e.getMessage(), e);
        }
    }

    private String body(String file) {
        try (var in = new URL(index, file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The wiki file " + file + " cannot be read", e);
        }
    }
}
