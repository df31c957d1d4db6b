package org.empathygate.workbench.confluence.host;

import com.atlassian.confluence.pages.Page;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/** A page as plugins see it. */
public final class HostPage extends Page {

    private final WikiPage page;

    HostPage(WikiPage page) {
        this.page = page;
        setId(page.id());
        setTitle(page.title());
        setBodyAsString(page.storage());
        setVersion(page.version().number());
    }

    @Override
    public String getSpaceKey() {
        return page.spaceKey();
    }

    @Override
    public String toString() {
        return "page: " + page.title() + " v." + page.version().number() + " (" + page.id() + ")";
    }
}
