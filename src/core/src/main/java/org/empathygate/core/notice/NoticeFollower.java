package org.empathygate.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Follower;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Turns facts into notices and has them sent. A notice is stored in the transaction that remembers how far this follower has
 * read, so each fact tells each person once; a mail that cannot be sent now waits and holds up nothing.
 */
public final class NoticeFollower implements Follower {

    /** What is older when it is read, because mails were added later or the node was down, is no news any more. */
    private static final Duration NEWS_FOR = Duration.ofDays(7);

    /** So long one fact that the host cannot say more about keeps the others waiting. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Overrides overrides;
    private final WorkItems workItems;
    private final Recipients recipients;
    private final Notices notices;
    private final Postman postman;
    private final Clock clock;

    public NoticeFollower(
            Overrides overrides,
            WorkItems workItems,
            Recipients recipients,
            Notices notices,
            Postman postman,
            Clock clock) {
        this.overrides = overrides;
        this.workItems = workItems;
        this.recipients = recipients;
        this.notices = notices;
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public void follow(List<Entry> entries) {
        Instant newsSince = clock.instant().minus(NEWS_FOR);
        boolean anyNew = false;
        for (Entry entry : entries) {
            if (entry.fact().at().isAfter(newsSince)) {
                anyNew |= notedInTime(entry);
            }
        }
        if (anyNew) {
            postman.deliver();
        }
    }

    private boolean notedInTime(Entry entry) {
        try {
            return noted(entry);
        } catch (UnreadableException unreadable) {
            if (entry.fact().at().isAfter(clock.instant().minus(PATIENCE))) {
                throw unreadable;
            }
            return false;
        }
    }

    private boolean noted(Entry entry) {
        Fact fact = entry.fact();
        return switch (fact.kind()) {
            case OVERRIDE_REQUESTED -> toDeciders(entry, NoticeKind.REQUESTED, recipients::deciding);
            case OVERRIDE_ESCALATED -> toDeciders(entry, NoticeKind.ESCALATED, recipients::backingUp);
            case BREAK_GLASS_USED -> toReviewers(entry, NoticeKind.BREAK_GLASS);
            case BYPASS_FOUND -> asksForTelling(fact) && toReviewers(entry, NoticeKind.BYPASSED);
            case OVERRIDE_APPROVED -> toRequester(entry, NoticeKind.APPROVED);
            case OVERRIDE_DECLINED -> toRequester(entry, NoticeKind.DECLINED);
            case OVERRIDE_WITHDRAWN -> toRequester(entry, NoticeKind.WITHDRAWN);
            case OVERRIDE_REVOKED -> toRequester(entry, NoticeKind.REVOKED);
            case OVERRIDE_VOIDED -> toRequester(entry, NoticeKind.VOIDED);
            case COMMITMENT_CLOSED -> lapsed(entry);
            case DECIDED,
                    OVERRIDE_USED,
                    OVERRIDE_EXPIRED,
                    BREAK_GLASS_REVIEWED,
                    HELD,
                    HOLD_LIFTED,
                    DELEGATED,
                    DELEGATION_ENDED,
                    EVIDENCE_LINKED,
                    EVIDENCE_UNLINKED,
                    POLICY_CHANGED,
                    COMMITMENT_MADE,
                    FOLLOW_UP_ANSWERED -> false;
        };
    }

    /** Where the policy only observes, what it finds is recorded and nobody is disturbed. */
    private static boolean asksForTelling(Fact fact) {
        return Boolean.parseBoolean(fact.detail("bypassNotifies"))
                && !Tier.OBSERVE.name().equals(fact.detail("tier"));
    }

    /** What was decided in the meantime waits for nobody. */
    private boolean toDeciders(
            Entry entry, NoticeKind kind, BiFunction<OverrideRequest, WorkItemFacts, List<PersonId>> deciders) {
        Optional<OverrideRequest> request =
                request(entry.fact()).filter(asked -> asked.state() == OverrideState.REQUESTED);
        Optional<WorkItemFacts> workItem = workItem(entry.fact());
        return request.isPresent()
                && workItem.isPresent()
                && addAll(entry, kind, deciders.apply(request.get(), workItem.get()), workItem.get());
    }

    private boolean toReviewers(Entry entry, NoticeKind kind) {
        Fact fact = entry.fact();
        ProjectKey project = fact.project();
        Optional<WorkItemFacts> workItem = workItem(fact);
        return project != null
                && workItem.isPresent()
                && addAll(entry, kind, recipients.reviewing(project, fact.by(), workItem.get()), workItem.get());
    }

    private boolean toRequester(Entry entry, NoticeKind kind) {
        Fact fact = entry.fact();
        Optional<OverrideRequest> request = request(fact);
        Optional<WorkItemFacts> workItem = workItem(fact);
        return request.isPresent()
                && workItem.isPresent()
                && !Recipients.isTheDeed(request.get().requester(), fact.by())
                && told(
                        entry,
                        kind,
                        request.get().requester(),
                        workItem.get(),
                        request.get().expiresOn());
    }

    private boolean lapsed(Entry entry) {
        Fact fact = entry.fact();
        String owner = fact.detail("owner");
        String due = fact.detail("due");
        Optional<WorkItemFacts> workItem = workItem(fact);
        return CommitmentState.LAPSED.name().equals(fact.detail("state"))
                && owner != null
                && due != null
                && workItem.isPresent()
                && told(entry, NoticeKind.COMMITMENT_LAPSED, new PersonId(owner), workItem.get(), LocalDate.parse(due));
    }

    private boolean told(
            Entry entry, NoticeKind kind, PersonId person, WorkItemFacts workItem, @Nullable LocalDate day) {
        return recipients.wants(person, kind.group(), workItem) && add(entry, kind, person, workItem, day);
    }

    private boolean addAll(Entry entry, NoticeKind kind, List<PersonId> people, WorkItemFacts workItem) {
        boolean any = false;
        for (PersonId person : people) {
            any |= add(entry, kind, person, workItem, null);
        }
        return any;
    }

    private boolean add(
            Entry entry, NoticeKind kind, PersonId person, WorkItemFacts workItem, @Nullable LocalDate day) {
        return notices.add(Notice.waiting(
                Occasions.ofFact(entry.sequence()),
                person,
                kind,
                workItem.key().value(),
                entry.fact().by(),
                day,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Optional<OverrideRequest> request(Fact fact) {
        return Optional.ofNullable(fact.detail("override")).map(Long::valueOf).flatMap(overrides::find);
    }

    private Optional<WorkItemFacts> workItem(Fact fact) {
        return Optional.ofNullable(fact.workItem()).flatMap(workItems::find);
    }
}
