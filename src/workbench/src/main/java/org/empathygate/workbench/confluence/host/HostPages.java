package org.empathygate.workbench.confluence.host;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import org.empathygate.workbench.confluence.wiki.Pages;
import org.jspecify.annotations.Nullable;

/** The pages as plugins find them, whoever is asking: Confluence leaves it to them to ask who may see one. */
record HostPages(Pages pages) implements PageManager {

    @Override
    public @Nullable Page getPage(String spaceKey, String title) {
        return pages.find(spaceKey, title).map(HostPage::new).orElse(null);
    }

    @Override
    public @Nullable Page getPage(long id) {
        return pages.find(id).map(HostPage::new).orElse(null);
    }
}
