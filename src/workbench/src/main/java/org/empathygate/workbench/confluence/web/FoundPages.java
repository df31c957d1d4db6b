package org.empathygate.workbench.confluence.web;

import java.util.Optional;
import java.util.function.Function;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Space;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/** Finds what a request is about, and answers for those who may not see it: who is not signed in may try to be. */
final class FoundPages {

    private final ConfluenceHost confluence;

    FoundPages(ConfluenceHost confluence) {
        this.confluence = confluence;
    }

    /** The page that {@code pageId} names, if the visitor may do this with it. */
    Answer with(Deed deed, Visit visit, Function<WikiPage, Answer> answer) {
        return with(deed, visit, byId(visit), answer);
    }

    /** The page, if there is one and the visitor may do this with it. */
    Answer with(Deed deed, Visit visit, Optional<WikiPage> page, Function<WikiPage, Answer> answer) {
        var visible = page.filter(found -> confluence.may(Deed.VIEW, found));
        if (visible.filter(found -> confluence.may(deed, found)).isPresent()) {
            return answer.apply(visible.get());
        }
        return refused(visit, visible.isPresent(), "There is no such page, or you may not see it.");
    }

    /** The space of this key, if there is one and the visitor may do this with it. */
    Answer withSpace(Deed deed, Visit visit, String key, Function<Space, Answer> answer) {
        var visible = confluence.wiki().spaces().find(key).filter(space -> confluence.may(Deed.VIEW, space));
        if (visible.filter(space -> confluence.may(deed, space)).isPresent()) {
            return answer.apply(visible.get());
        }
        return refused(visit, visible.isPresent(), "There is no space " + key + ", or you may not see it.");
    }

    Optional<WikiPage> byId(Visit visit) {
        var id = visit.number("pageId");
        return id.isPresent() ? confluence.wiki().pages().find(id.getAsLong()) : Optional.empty();
    }

    private static Answer refused(Visit visit, boolean visible, String missing) {
        if (visit.username() == null) {
            return new Answer.SignInFirst();
        }
        return visible ? Answer.forbidden("You may read this, but not change it.") : Answer.notFound(missing);
    }
}
