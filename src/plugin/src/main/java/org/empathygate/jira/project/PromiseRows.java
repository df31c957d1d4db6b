package org.empathygate.jira.project;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.FollowUpDesk;
import org.empathygate.core.followup.Harm;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRequest;

/** What a person promised and has not closed, and what they are asked about used overrides; on work items that they may see. */
public final class PromiseRows {

    private final CommitmentDesk commitments;
    private final FollowUpDesk followUps;
    private final OverrideDesk overrides;
    private final WorkItems workItems;
    private final Permissions permissions;
    private final PageWording wording;
    private final PageAddress address;

    public PromiseRows(
            CommitmentDesk commitments,
            FollowUpDesk followUps,
            OverrideDesk overrides,
            WorkItems workItems,
            Permissions permissions,
            PageWording wording,
            PageAddress address) {
        this.commitments = commitments;
        this.followUps = followUps;
        this.overrides = overrides;
        this.workItems = workItems;
        this.permissions = permissions;
        this.wording = wording;
        this.address = address;
    }

    Map<String, Object> of(PersonId person) {
        var promised = commitments.ofOwner(person).stream()
                .filter(each -> each.stateOn(wording.today()) == CommitmentState.OPEN)
                .flatMap(each -> key(each.workItem(), person).map(key -> commitment(each, key)).stream())
                .toList();
        var questions = followUps.waitingFor(person).stream()
                .flatMap(each -> question(each, person))
                .toList();
        return Map.of(
                "commitments",
                promised,
                "hasCommitments",
                !promised.isEmpty(),
                "questions",
                questions,
                "hasQuestions",
                !questions.isEmpty(),
                "answers",
                answers());
    }

    private Optional<WorkItemKey> key(WorkItemId workItem, PersonId person) {
        return workItems.find(workItem).map(facts -> facts.key()).filter(key -> permissions.mayBrowse(person, key));
    }

    private Map<String, Object> commitment(TrackedCommitment commitment, WorkItemKey key) {
        var promised = commitment.promised();
        boolean overdue = wording.today().isAfter(promised.due());
        var row = row(commitment.id(), commitment.override(), key);
        row.put("text", promised.measure());
        row.put("due", wording.page(overdue ? "overdue" : "due", wording.day(promised.due())));
        row.put("dueMood", overdue ? "bad" : "quiet");
        return row;
    }

    private Stream<Map<String, Object>> question(FollowUp followUp, PersonId person) {
        return key(followUp.workItem(), person)
                .flatMap(key -> overrides.find(followUp.override()).map(request -> question(followUp, request, key)))
                .stream();
    }

    private Map<String, Object> question(FollowUp followUp, OverrideRequest request, WorkItemKey key) {
        var row = row(followUp.id(), followUp.override(), key);
        row.put("text", request.stated().foreseen());
        row.put("due", wording.page("askedSince", wording.day(followUp.dueOn())));
        return row;
    }

    private Map<String, Object> row(long id, long override, WorkItemKey key) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", Long.toString(id));
        row.put("address", address.override(override));
        row.put("issue", key.value());
        return row;
    }

    private List<Map<String, String>> answers() {
        return Arrays.stream(Harm.values())
                .map(harm -> Map.of("code", harm.name(), "label", wording.page("harm." + harm.name())))
                .toList();
    }
}
