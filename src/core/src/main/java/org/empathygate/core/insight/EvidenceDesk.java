package org.empathygate.core.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/** Use case: records insights and links them to work items. It asks no permission; the edge does, before. */
public final class EvidenceDesk {

    /** How a link came or went; absent for one of the product's own. */
    private static final String HOW = "how";

    private static final String NATIVE = "NATIVE";

    private final Insights insights;
    private final EvidenceLinks links;
    private final PolicyBook policies;
    private final Ledger ledger;
    private final Transactions transactions;
    private final InsightWatch watch;
    private final Clock clock;

    public EvidenceDesk(
            Insights insights,
            EvidenceLinks links,
            PolicyBook policies,
            Ledger ledger,
            Transactions transactions,
            InsightWatch watch,
            Clock clock) {
        this.insights = insights;
        this.links = links;
        this.policies = policies;
        this.ledger = ledger;
        this.transactions = transactions;
        this.watch = watch;
        this.clock = clock;
    }

    /** Stores a new insight. Answers Done or Invalid. */
    public Answer<Insight> record(ProjectKey project, InsightDraft draft, PersonId by) {
        Checked<Insight> checked = draft.check(
                insights::nextKey,
                project,
                rule(project).allowedHosts(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                LocalDate.now(clock));
        if (checked instanceof Checked.Invalid<Insight> invalid) {
            return Answer.invalid(invalid.errors());
        }
        Insight insight = ((Checked.Valid<Insight>) checked).value();
        insights.add(insight);
        return Answer.done(insight);
    }

    /**
     * Replaces what the draft gives, except the observed day, which never changes. Whoever watches is told when the insight
     * counts as evidence no longer.
     *
     * @return Done, Invalid, Outdated or Missing
     */
    public Answer<Insight> update(InsightKey key, InsightDraft draft, int basedOnVersion, PersonId by) {
        Optional<Insight> found = insights.find(key);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        Insight before = found.get();
        Checked<Insight> checked = changed(before, draft, by);
        if (checked instanceof Checked.Invalid<Insight> invalid) {
            return Answer.invalid(invalid.errors());
        }
        Insight after = ((Checked.Valid<Insight>) checked).value();
        if (!insights.replace(after.withVersion(basedOnVersion + 1), basedOnVersion)) {
            return insights.find(key)
                    .map(current -> Answer.<Insight>outdated(current.version()))
                    .orElse(Answer.missing());
        }
        if (after.active() != before.active()) {
            links.markActive(key, after.active());
        }
        if (before.active() && !after.active()) {
            watch.noLongerCounts(key);
        }
        return Answer.done(after.withVersion(basedOnVersion + 1));
    }

    private Checked<Insight> changed(Insight before, InsightDraft draft, PersonId by) {
        Checked<Insight> checked = draft.over(before)
                .check(
                        before::key,
                        before.project(),
                        rule(before.project()).allowedHosts(),
                        before.createdBy(),
                        before.createdAt(),
                        before.closedBy() == null ? by : before.closedBy(),
                        LocalDate.now(clock));
        if (checked instanceof Checked.Valid<Insight> valid
                && !valid.value().observedOn().equals(before.observedOn())) {
            FieldChecks fields = new FieldChecks();
            fields.bad("observedOn", "day-never-changes");
            return fields.check(valid::value);
        }
        return checked;
    }

    /**
     * Links an insight that exists, once for each work item.
     *
     * @return Done or Invalid; an insight that does not exist is a bad field {@code insight}
     */
    public Answer<EvidenceLink> link(WorkItemFacts workItem, LinkDraft draft, PersonId by) {
        FieldChecks fields = new FieldChecks();
        String key = fields.required("insight", draft.insight(), InsightKey.MAX_LENGTH);
        Optional<Insight> insight = InsightKey.parse(key).flatMap(insights::find);
        if (insight.isEmpty()) {
            fields.bad("insight", "no-such-insight");
        } else if (linkedAlready(workItem, insight.get())) {
            fields.bad("insight", "linked-already");
        }
        Stance stance = fields.oneOf("stance", draft.stance(), Stance.class, Stance.SUPPORTS);
        String relevance = rule(workItem.project()).relevanceRequired()
                ? fields.required("relevance", draft.relevance(), EvidenceLink.MAX_RELEVANCE)
                : fields.optional("relevance", draft.relevance(), EvidenceLink.MAX_RELEVANCE);
        Checked<EvidenceLink> checked = fields.check(() -> new EvidenceLink(
                EvidenceLink.NOT_STORED,
                workItem.id(),
                insight.orElseThrow().key(),
                stance,
                relevance,
                insight.orElseThrow().observedOn(),
                insight.orElseThrow().active(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return checked instanceof Checked.Valid<EvidenceLink> valid
                ? Answer.done(linked(workItem, valid.value()))
                : Answer.invalid(((Checked.Invalid<EvidenceLink>) checked).errors());
    }

    private EvidenceLink linked(WorkItemFacts workItem, EvidenceLink link) {
        return transactions.inOne(() -> {
            EvidenceLink stored = links.link(link);
            ledger.append(fact(EntryKind.EVIDENCE_LINKED, workItem, stored.evidence(), stored.linkedBy())
                    .with("relevance", stored.relevance()));
            return stored;
        });
    }

    private boolean linkedAlready(WorkItemFacts workItem, Insight insight) {
        return links.of(workItem.id()).stream().anyMatch(link -> link.insight().equals(insight.key()));
    }

    /** Answers Done with the link that is gone now, or Missing when this work item has no such link. */
    public Answer<EvidenceLink> unlink(WorkItemFacts workItem, long linkId, PersonId by) {
        return links.find(linkId)
                .filter(link -> link.workItem().equals(workItem.id()) && unlinked(workItem, link, by))
                .map(Answer::done)
                .orElse(Answer.missing());
    }

    private boolean unlinked(WorkItemFacts workItem, EvidenceLink link, PersonId by) {
        return transactions.inOne(() -> {
            boolean gone = links.unlink(link.id());
            if (gone) {
                ledger.append(fact(EntryKind.EVIDENCE_UNLINKED, workItem, link.evidence(), by));
            }
            return gone;
        });
    }

    /**
     * Puts on record that somebody linked evidence in the host itself.
     *
     * @param by null when nobody is known
     */
    public void linkedNatively(WorkItemFacts workItem, Evidence evidence, @Nullable PersonId by) {
        ledger.append(fact(EntryKind.EVIDENCE_LINKED, workItem, evidence, by).with(HOW, NATIVE));
    }

    /** Puts on record that somebody took such a link away, as {@link #linkedNatively}. */
    public void unlinkedNatively(WorkItemFacts workItem, Evidence evidence, @Nullable PersonId by) {
        ledger.append(fact(EntryKind.EVIDENCE_UNLINKED, workItem, evidence, by).with(HOW, NATIVE));
    }

    private Fact fact(EntryKind kind, WorkItemFacts workItem, Evidence evidence, @Nullable PersonId by) {
        return Fact.of(kind, clock.instant(), by)
                .about(workItem.project(), workItem.id())
                .with("issue", workItem.key().value())
                .with("evidence", evidence.ref().text())
                .with("stance", evidence.stance());
    }

    private EvidenceRule rule(ProjectKey project) {
        if (policies.effective(project) instanceof PolicyReading.Known known) {
            return known.policy().evidence();
        }
        throw new UnreadableException("policy of project " + project.value());
    }
}
