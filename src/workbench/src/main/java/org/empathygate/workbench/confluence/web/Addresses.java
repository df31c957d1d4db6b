package org.empathygate.workbench.confluence.web;

import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.empathygate.workbench.web.page.QueryText;

/** Where things are, below the context path. */
final class Addresses {

    private Addresses() {}

    /** By title where the title can stand in an address, as Confluence does. */
    static String of(WikiPage page) {
        return page.title().matches("[\\w .,!()-]+") && !page.title().startsWith(".")
                ? "/display/" + page.spaceKey() + "/" + QueryText.encoded(page.title())
                : "/pages/viewpage.action?pageId=" + page.id();
    }

    static String ofSpace(String key) {
        return "/display/" + key;
    }
}
