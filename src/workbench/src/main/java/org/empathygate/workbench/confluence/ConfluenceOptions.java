package org.empathygate.workbench.confluence;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.empathygate.workbench.confluence.link.LinkOptions;

/**
 * How a Confluence starts.
 *
 * @param language what plugins speak
 * @param folders of pages that an empty Confluence is filled with, after its own two spaces; each with a {@code wiki.json}
 * @param links to Jiras
 */
public record ConfluenceOptions(Locale language, List<Path> folders, LinkOptions links) {

    public ConfluenceOptions {
        folders = List.copyOf(folders);
    }

    /** In English, with the workbench's own pages only, linked to the Jira beside it. */
    public static ConfluenceOptions standard() {
        return new ConfluenceOptions(Locale.ENGLISH, List.of(), LinkOptions.standard());
    }

    public ConfluenceOptions in(Locale other) {
        return new ConfluenceOptions(other, folders, links);
    }

    /** Adds the pages of a folder. */
    public ConfluenceOptions pages(Path folder) {
        return new ConfluenceOptions(
                language, Stream.concat(folders.stream(), Stream.of(folder)).toList(), links);
    }

    public ConfluenceOptions linked(LinkOptions other) {
        return new ConfluenceOptions(language, folders, other);
    }
}
