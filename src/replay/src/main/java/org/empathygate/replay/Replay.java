package org.empathygate.replay;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Gate;
import org.empathygate.core.gate.GateFacts;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.Standing;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.Tier;

/**
 * Asks the gate about every done issue of an export, as of the day it was done, under {@code ENFORCE}: the refusals are
 * those that would have happened. An export knows native issue links only, and those of today, not of that day.
 */
final class Replay {

    private final Policy policy;

    Replay(Policy policy) {
        this.policy = policy;
    }

    ReplayReport of(JiraExport export) throws IOException {
        Map<String, LocalDate> createdOn = new HashMap<>();
        export.forEach(issue -> {
            if (issue.createdOn() != null) {
                createdOn.put(issue.key(), issue.createdOn());
            }
        });
        ReplayReport report = new ReplayReport();
        export.forEach(issue -> {
            LocalDate doneOn = issue.doneOn();
            if (doneOn == null) {
                report.addNotDone();
            } else {
                report.add(decide(issue, doneOn, createdOn));
            }
        });
        return report;
    }

    private Verdict decide(ExportedIssue issue, LocalDate doneOn, Map<String, LocalDate> createdOn) {
        WorkItemFacts facts = new WorkItemFacts(
                new WorkItemId(issue.id()),
                new WorkItemKey(issue.key()),
                new ProjectKey(issue.project()),
                issue.issueType(),
                issue.resolution(),
                null,
                issue.assignee() == null ? null : new PersonId(issue.assignee()),
                List.of());
        List<Evidence> evidence = issue.links().stream()
                .filter(this::counts)
                .map(link -> new Evidence(
                        EvidenceRef.issue(link.key()), stanceOf(link), true, createdOn.get(link.key()), null))
                .toList();
        return Gate.decide(
                new GateFacts(facts, Tier.ENFORCE, policy, evidence, Standing.NOTHING, List.of(), null, doneOn));
    }

    private EvidenceRule rule() {
        return policy.evidence();
    }

    private Stance stanceOf(ExportedIssue.Link link) {
        return rule().contradictingLinkTypes().contains(link.type()) ? Stance.CONTRADICTS : Stance.SUPPORTS;
    }

    private boolean counts(ExportedIssue.Link link) {
        return (rule().linkTypes().contains(link.type())
                        || rule().contradictingLinkTypes().contains(link.type()))
                && rule().insightIssueTypes().contains(link.issueType());
    }
}
