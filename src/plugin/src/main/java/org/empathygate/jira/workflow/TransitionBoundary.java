package org.empathygate.jira.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.gate.Attempt;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.issue.IssueFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The border between the workflow engine and the gate. Whatever breaks on the way, a class or member that this Jira lacks
 * included, becomes an {@code ERROR} and is treated as the tier says: {@code ENFORCE} refuses, the others let pass. A work
 * item whose tier cannot be found out is treated as under {@code ENFORCE}.
 */
public final class TransitionBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(TransitionBoundary.class);

    /** Said when not even the product's own sentences can be found. */
    private static final String LAST_RESORT =
            "Not Done yet: the empathy gate could not decide about this issue. Try again; if it stays, ask your Jira"
                    + " administrator, who finds the cause in Jira's log.";

    private final GateKeeper keeper;
    private final PolicyBook policies;
    private final IssueFacts facts;
    private final SubmittedLinks submittedLinks;
    private final CurrentPerson person;
    private final GateMessage message;

    public TransitionBoundary(
            GateKeeper keeper,
            PolicyBook policies,
            IssueFacts facts,
            SubmittedLinks submittedLinks,
            CurrentPerson person,
            GateMessage message) {
        this.keeper = keeper;
        this.policies = policies;
        this.facts = facts;
        this.submittedLinks = submittedLinks;
        this.person = person;
        this.message = message;
    }

    /** Why the transition is refused, in the person's language; empty when it goes on. Never refuses a Create. */
    Optional<String> refusal(Map<?, ?> transientVars, Map<?, ?> args) {
        try {
            return Submission.creates(transientVars)
                    ? Optional.empty()
                    : Submission.read(transientVars, args).map(this::refusal).orElseGet(() -> Optional.of(LAST_RESORT));
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The empathy gate could not read a transition and refuses it", broken);
            return Optional.of(LAST_RESORT);
        }
    }

    private Optional<String> refusal(Submission submission) {
        WorkItemFacts workItem;
        try {
            workItem = facts.of(submission.issue());
        } catch (UnreadableException unreadable) {
            LOG.error("The empathy gate could not read an issue and refuses its transition", unreadable);
            return Optional.of(LAST_RESORT);
        }
        Verdict verdict = verdict(workItem, submission);
        return verdict.refuses() ? Optional.of(sentence(workItem, verdict)) : Optional.empty();
    }

    private Verdict verdict(WorkItemFacts workItem, Submission submission) {
        try {
            return keeper.pass(attempt(workItem, submission));
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The empathy gate could not judge {}", workItem.key().value(), broken);
            return undecided(tierOf(workItem));
        }
    }

    /** What cannot be found out about the attempt itself is an unread fact too, so that it is recorded as an error. */
    private Attempt attempt(WorkItemFacts workItem, Submission submission) {
        var known = workItem;
        Optional<PersonId> actor = Optional.empty();
        var change = EvidenceChange.NONE;
        try {
            actor = person.find();
            change = submitted(workItem, submission.issue());
        } catch (UnreadableException unreadable) {
            LOG.warn(
                    "A transition of {} could not be read in full",
                    workItem.key().value(),
                    unreadable);
            known = workItem.butUnread("transition");
        }
        return new Attempt(known, submission.choicePoint(), actor.orElse(null), submission.passage(), change);
    }

    private EvidenceChange submitted(WorkItemFacts workItem, Issue issue) {
        return policies.effective(workItem.project()) instanceof PolicyReading.Known known
                ? submittedLinks.of(issue, known.policy().evidence())
                : EvidenceChange.NONE;
    }

    private Tier tierOf(WorkItemFacts workItem) {
        try {
            return policies.effective(workItem.project()).tiers().of(workItem.issueType());
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The tier of {} could not be read", workItem.key().value(), broken);
            return Tier.ENFORCE;
        }
    }

    private static Verdict undecided(Tier tier) {
        return new Verdict(
                Outcome.ERROR,
                tier,
                List.of(Reason.of(ReasonCode.WORK_ITEM_UNREADABLE)),
                0,
                List.of(),
                null,
                false,
                List.of());
    }

    private String sentence(WorkItemFacts workItem, Verdict verdict) {
        try {
            return message.refusal(workItem.key(), verdict);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error(
                    "The refusal of {} could not be put in words",
                    workItem.key().value(),
                    broken);
            return LAST_RESORT;
        }
    }
}
