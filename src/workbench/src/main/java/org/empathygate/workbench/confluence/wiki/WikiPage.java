package org.empathygate.workbench.confluence.wiki;

import org.jspecify.annotations.Nullable;

/**
 * A page as it stands in one of its versions, usually the last.
 *
 * @param spaceKey of the space it is in
 * @param parent the id of the page above it; null at the top of the space
 * @param version what was written, by whom and when
 */
public record WikiPage(long id, String spaceKey, @Nullable Long parent, PageVersion version) {

    /** The title in this version. */
    public String title() {
        return version.title();
    }

    /** The body in this version. */
    public String storage() {
        return version.storage();
    }
}
