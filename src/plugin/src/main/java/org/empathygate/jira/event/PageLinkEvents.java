package org.empathygate.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkCreateEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkDeleteEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.Optional;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.override.MaterialChange;
import org.empathygate.core.override.Voiding;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Hears that a page was linked or unlinked. The event of a removal names a link that is gone and no work item: the approvals
 * that saw the page are found by what they recorded, and that it is gone is put on record by what follows from it.
 */
public final class PageLinkEvents {

    private final Voiding voiding;
    private final EvidenceDesk desk;
    private final PolicyBook policies;
    private final IssueManager issues;
    private final IssueFacts facts;
    private final RemoteIssueLinkManager links;
    private final CurrentPerson person;

    public PageLinkEvents(
            Voiding voiding,
            EvidenceDesk desk,
            PolicyBook policies,
            IssueManager issues,
            IssueFacts facts,
            RemoteIssueLinkManager links,
            CurrentPerson person) {
        this.voiding = voiding;
        this.desk = desk;
        this.policies = policies;
        this.issues = issues;
        this.facts = facts;
        this.links = links;
        this.person = person;
    }

    @EventListener
    public void onLink(RemoteIssueLinkCreateEvent event) {
        Hearing.attempt(
                "a new page link",
                () -> Optional.<RemoteIssueLink>ofNullable(links.getRemoteIssueLink(event.getRemoteIssueLinkId()))
                        .filter(this::counts)
                        .ifPresent(this::linked));
    }

    @EventListener
    public void onUnlink(RemoteIssueLinkDeleteEvent event) {
        Long gone = event.getRemoteIssueLinkId();
        Hearing.attempt(
                "a removed page link", () -> voiding.gone(evidence -> JiraEvidence.isBehind(evidence, gone), actor()));
    }

    private void linked(RemoteIssueLink link) {
        Evidence page = JiraEvidence.page(link);
        voiding.changed(new WorkItemId(link.getIssueId()), MaterialChange.linked(page.ref()), actor());
        issue(link).ifPresent(workItem -> desk.linkedNatively(facts.of(workItem), page, actor()));
    }

    private Optional<Issue> issue(RemoteIssueLink link) {
        return Optional.ofNullable(issues.getIssueObject(link.getIssueId()));
    }

    private boolean counts(RemoteIssueLink link) {
        return issue(link)
                .map(issue -> new ProjectKey(issue.getProjectObject().getKey()))
                .filter(project -> policies.effective(project) instanceof PolicyReading.Known known
                        && JiraEvidence.counts(link, known.policy().evidence()))
                .isPresent();
    }

    private @Nullable PersonId actor() {
        return person.find().orElse(null);
    }
}
