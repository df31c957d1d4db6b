package org.empathygate.jira.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.jira.panel.Wording;
import org.jspecify.annotations.Nullable;

/** What waits for a person, as Maps for the queue's template. */
public final class QueueWords {

    private static final List<String> LABELS = List.of(
            "delegation.do",
            "delegation.done",
            "delegation.end",
            "delegation.ended",
            "delegation.from",
            "delegation.new",
            "delegation.none",
            "delegation.rule",
            "delegation.title",
            "delegation.to",
            "delegation.until",
            "everyProject",
            "followUp.comment",
            "followUp.do",
            "followUp.done",
            "followUp.evidence",
            "followUp.question",
            "followUp.title",
            "keys",
            "mail.do",
            "mail.done",
            "mail.title",
            "next",
            "nothing",
            "previous",
            "promise.comment",
            "promise.giveUp",
            "promise.givenUp",
            "promise.keep",
            "promise.kept",
            "promise.link",
            "promise.say",
            "promise.title",
            "promise.why",
            "requests",
            "review.comment",
            "review.do",
            "review.done",
            "review.justified",
            "review.notJustified",
            "review.question",
            "review.title");

    private final RequestRows requests;
    private final ReviewRows reviews;
    private final DelegationRows delegations;
    private final PromiseRows promises;
    private final MailChoices mails;
    private final PageWording wording;
    private final Wording panel;
    private final PageAddress address;

    public QueueWords(
            RequestRows requests,
            ReviewRows reviews,
            DelegationRows delegations,
            PromiseRows promises,
            MailChoices mails,
            PageWording wording,
            Wording panel,
            PageAddress address) {
        this.requests = requests;
        this.reviews = reviews;
        this.delegations = delegations;
        this.promises = promises;
        this.mails = mails;
        this.wording = wording;
        this.panel = panel;
        this.address = address;
    }

    /** For a project that is not there and for one that the reader may not see. */
    Map<String, Object> missing() {
        return Map.of("title", wording.page("missing.title"), "text", wording.page("missing.text"));
    }

    Map<String, Object> unreadable() {
        return Map.of("title", wording.page("unreadable.title"), "text", wording.page("unreadable.text"));
    }

    /**
     * The page.
     *
     * @param project null for the personal page, which alone has what is nobody else's
     */
    Map<String, Object> of(PersonId person, @Nullable ProjectKey project, int start) {
        var page = new LinkedHashMap<String, Object>();
        var title = project == null ? wording.page("queue.title") : wording.page("queue.titleOf", project.value());
        page.put("title", title);
        page.put("headline", title);
        page.put("contextPath", address.contextPath());
        page.put("texts", panel.forScript());
        page.put("personal", project == null);
        page.put("personalAddress", address.queue(null, 0));
        page.put("label", wording.labels(LABELS));
        page.put("requests", requests.of(person, project, start));
        page.put("reviews", reviews.of(person, project));
        page.put("promises", project == null ? promises.of(person) : Map.of());
        page.put("delegations", project == null ? delegations.of(person) : Map.of());
        page.put("mails", project == null ? mails.of(person) : List.of());
        return page;
    }
}
