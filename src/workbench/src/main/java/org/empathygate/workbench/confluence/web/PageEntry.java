package org.empathygate.workbench.confluence.web;

import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/** A page in a list. */
record PageEntry(String title, String path, String spaceKey, String author, Moment at) {

    static PageEntry of(WikiPage page, ConfluenceHost confluence) {
        return new PageEntry(
                page.title(),
                Addresses.of(page),
                page.spaceKey(),
                confluence.people().nameOf(page.version().author()),
                Moment.of(page.version().at()));
    }
}
