package org.empathygate.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.Optional;
import java.util.function.Function;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.override.MaterialChange;
import org.empathygate.core.override.Voiding;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraEvidence;
import org.jspecify.annotations.Nullable;

/** Hears that evidence was linked or unlinked natively. Who did it is who is logged in: the events do not say. */
public final class LinkEvents {

    private final Voiding voiding;
    private final EvidenceDesk desk;
    private final PolicyBook policies;
    private final IssueManager issues;
    private final IssueFacts facts;
    private final CurrentPerson person;

    public LinkEvents(
            Voiding voiding,
            EvidenceDesk desk,
            PolicyBook policies,
            IssueManager issues,
            IssueFacts facts,
            CurrentPerson person) {
        this.voiding = voiding;
        this.desk = desk;
        this.policies = policies;
        this.issues = issues;
        this.facts = facts;
        this.person = person;
    }

    @EventListener
    public void onLink(IssueLinkCreatedEvent event) {
        Hearing.attempt(
                "a new issue link", () -> heard(event.getIssueLink(), MaterialChange::linked, desk::linkedNatively));
    }

    @EventListener
    public void onUnlink(IssueLinkDeletedEvent event) {
        Hearing.attempt(
                "a removed issue link",
                () -> heard(event.getIssueLink(), MaterialChange::unlinked, desk::unlinkedNatively));
    }

    /** Either end may be the work item, and the other the insight. */
    private void heard(IssueLink link, Function<@Nullable EvidenceRef, MaterialChange> change, Noting noting) {
        String type = link.getIssueLinkType().getName();
        Optional<Issue> source = issue(link.getSourceId());
        Optional<Issue> destination = issue(link.getDestinationId());
        source.ifPresent(workItem -> heard(workItem, destination, type, change, noting));
        destination.ifPresent(workItem -> heard(workItem, source, type, change, noting));
    }

    /** An insight that is gone altogether is known by the type of the link only. */
    private void heard(
            Issue workItem,
            Optional<Issue> insight,
            String type,
            Function<@Nullable EvidenceRef, MaterialChange> change,
            Noting noting) {
        Optional<EvidenceRule> rule = rule(workItem).filter(each -> JiraEvidence.counts(type, each));
        if (rule.isEmpty()) {
            return;
        }
        PersonId actor = person.find().orElse(null);
        Optional<Evidence> evidence = insight.flatMap(issue -> JiraEvidence.evidence(issue, type, rule.get()));
        if (insight.isEmpty() || evidence.isPresent()) {
            voiding.changed(
                    new WorkItemId(workItem.getId()),
                    change.apply(evidence.map(Evidence::ref).orElse(null)),
                    actor);
        }
        evidence.ifPresent(known -> noting.it(facts.of(workItem), known, actor));
    }

    /** One of the two ways that the desk puts it on record. */
    @FunctionalInterface
    private interface Noting {
        void it(WorkItemFacts workItem, Evidence evidence, @Nullable PersonId by);
    }

    private Optional<Issue> issue(Long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }

    private Optional<EvidenceRule> rule(Issue workItem) {
        ProjectKey project = new ProjectKey(workItem.getProjectObject().getKey());
        return policies.effective(project) instanceof PolicyReading.Known known
                ? Optional.of(known.policy().evidence())
                : Optional.empty();
    }
}
