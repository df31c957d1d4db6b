package org.empathygate.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Objects;
import java.util.Optional;
import org.empathygate.confluence.Medium;
import org.jspecify.annotations.Nullable;

/**
 * Where a macro stands, and what it is shown for. Only what Confluence certainly has is called without a guard.
 *
 * @param content null where there is none, as before the first save
 * @param spaceKey null where there is no space
 */
record Surroundings(
        Medium medium,
        boolean mobile,
        @Nullable ContentEntityObject content,
        @Nullable String spaceKey) {

    static Surroundings of(ConversionContext context) {
        return new Surroundings(
                Medium.of(Objects.requireNonNullElse(context.getOutputType(), "")),
                LikelyBoundary.read(() -> "mobile".equals(context.getOutputDeviceType()), false),
                context.getEntity(),
                context.getSpaceKey());
    }

    /** A page or a blog post that was saved; comments and the like have no address of this kind. */
    Optional<ContentEntityObject> page() {
        return Optional.ofNullable(content).filter(each -> each instanceof AbstractPage && each.getId() > 0);
    }

    /** The same for an old version of a page as for its newest one. */
    Optional<Long> pageId() {
        return page().map(each -> LikelyBoundary.read(each::getLatestVersionId, each.getId()))
                .filter(id -> id > 0);
    }

    boolean isNewestVersion() {
        return page().map(each -> LikelyBoundary.read(each::getLatestVersionId, each.getId()) == each.getId())
                .orElse(false);
    }

    /** The storage format around the macro; empty where it cannot be read. */
    String body() {
        ContentEntityObject here = content;
        return here == null
                ? ""
                : LikelyBoundary.read(() -> Objects.requireNonNullElse(here.getBodyAsString(), ""), "");
    }
}
