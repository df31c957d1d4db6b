package org.empathygate.core.given;

import static org.empathygate.core.given.OverrideBuilder.anOverride;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.InMemoryCommitments;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.followup.CommitmentMaker;
import org.empathygate.core.followup.DecidingPeople;
import org.empathygate.core.followup.FollowUpDesk;
import org.empathygate.core.followup.FollowUpPlanner;
import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.followup.InMemoryFollowUps;
import org.empathygate.core.followup.References;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.notice.DueCommitments;
import org.empathygate.core.notice.DueFollowUps;
import org.empathygate.core.notice.DueReviews;
import org.empathygate.core.notice.ExpiringOverrides;
import org.empathygate.core.notice.InMemoryNoticeSettings;
import org.empathygate.core.notice.InMemoryNotices;
import org.empathygate.core.notice.Letters;
import org.empathygate.core.notice.NoticeFollower;
import org.empathygate.core.notice.NoticeSettings;
import org.empathygate.core.notice.Notices;
import org.empathygate.core.notice.Postman;
import org.empathygate.core.notice.Recipients;
import org.empathygate.core.notice.Round;
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.DelegationDraft;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.override.RightsHolders;
import org.empathygate.core.policy.Deciders;
import org.jspecify.annotations.Nullable;

/**
 * What comes after an override, on stores in memory: commitments, follow-ups and mails. The approvers are Priya and whoever
 * {@link #approvers} names besides; Rita is the backup; {@link #clerk} lets everybody who follows the ledger catch up.
 */
public final class Aftermath {

    public static final WorkItemFacts SHOP_142 = WorkItemBuilder.aWorkItem().facts();
    public static final Commitment TEN_GUESTS = new Commitment(People.SAM, Days.TODAY.plusDays(20), "ten guests asked");

    public final CoreInMemory core = CoreInMemory.with(
            PolicyBuilder.aPolicy().with("breakGlassGroups", List.of("on-call")).with("backupUsers", List.of("rita")));
    public final Commitments commitments = new InMemoryCommitments();
    public final FollowUps followUps = new InMemoryFollowUps();
    public final Notices notices = new InMemoryNotices();
    public final NoticeSettings settings = new InMemoryNoticeSettings();
    public final Mailbox mailbox = new Mailbox();
    public final List<PersonId> approvers = new ArrayList<>(List.of(People.PRIYA));
    public final Set<String> left = new TreeSet<>();

    public final RightsHolders holders;
    public final CommitmentDesk commitmentDesk;
    public final FollowUpDesk followUpDesk;
    public final NoticeFollower noticeFollower;
    public final Postman postman;
    public final Round round;
    public final Clerk clerk;

    public Aftermath() {
        References references = new References(core.evidenceView, core.host);
        DecidingPeople deciding = new DecidingPeople(core.policyBook, core.host);
        commitmentDesk = new CommitmentDesk(
                commitments, deciding, references, core.ledger.port(), Transactions.NONE, core.clock);
        followUpDesk = new FollowUpDesk(
                followUps,
                new FollowUpDesk.AnsweringPeople(deciding, new Leaving(core.host, left)),
                references,
                core.ledger.port(),
                Transactions.NONE,
                core.clock);
        holders = new RightsHolders(
                core.policyBook,
                this::named,
                new RightsBook(this::authority, core.delegations.port(), core.clock),
                core.clock);
        Recipients recipients = new Recipients(holders, new Leaving(core.host, left), core.host, settings);
        postman = new Postman(notices, settings, new Letters(core.host), mailbox, Transactions.NONE, core.clock);
        noticeFollower =
                new NoticeFollower(core.overrides.port(), new Shop142(), recipients, notices, postman, core.clock);
        round = new Round(
                commitmentDesk,
                List.of(
                        new ExpiringOverrides(core.overrides.port(), ZoneOffset.UTC),
                        new DueCommitments(commitments, ZoneOffset.UTC),
                        new DueFollowUps(followUps),
                        new DueReviews(core.glasses.port(), holders)),
                new Shop142(),
                recipients,
                notices,
                postman,
                core.clock);
        clerk = new Clerk(
                core.chain,
                List.of(
                        new CommitmentMaker(core.overrides.port(), commitments, core.ledger.port()),
                        new FollowUpPlanner(core.overrides.port(), followUps, core.policyBook, ZoneOffset.UTC),
                        noticeFollower));
    }

    private List<PersonId> named(ProjectKey project, Deciders deciders) {
        return Stream.concat(approvers.stream(), Stream.of(People.RITA))
                .filter(person -> authority(person, project, deciders).isPresent())
                .distinct()
                .toList();
    }

    private Optional<Authority> authority(PersonId person, ProjectKey project, Deciders deciders) {
        return approvers.contains(person) && deciders.roles().contains("Product Owners")
                ? Optional.of(new Authority(AuthorityKind.ROLE, "Product Owners"))
                : core.host.authority(person, project, deciders);
    }

    /** For today alone. */
    public void delegated(PersonId by, PersonId to) {
        String today = LocalDate.now(core.clock).toString();
        if (!(core.delegationDesk.delegate(new DelegationDraft(to.userKey(), today, today), by)
                instanceof Answer.Done<?>)) {
            throw new IllegalStateException(by + " cannot delegate to " + to);
        }
    }

    /** Dana's request, with Sam's promise to ask ten guests; everybody has heard of it. */
    public OverrideRequest requested() {
        OverrideRequest asked =
                core.overrides.port().add(anOverride().promising(TEN_GUESTS).requested());
        return told(asked, EntryKind.OVERRIDE_REQUESTED, People.DANA);
    }

    /** The same request, which nobody decided in time. */
    public OverrideRequest escalated() {
        OverrideRequest asked = requested();
        core.clock.advance(Duration.ofDays(2));
        return moved(asked.escalate(core.clock.instant()), EntryKind.OVERRIDE_ESCALATED, null);
    }

    /** The same request, approved by Priya until that day. */
    public OverrideRequest approvedUntil(LocalDate lastDay) {
        OverrideRequest asked = requested();
        return moved(
                asked.approve(People.PRIYA, core.clock.instant(), null, lastDay),
                EntryKind.OVERRIDE_APPROVED,
                People.PRIYA);
    }

    public OverrideRequest approved() {
        return approvedUntil(LocalDate.now(core.clock).plusDays(60));
    }

    /** The same request, used up by Dana today. */
    public OverrideRequest used() {
        return moved(approved().use(new Passage("step 1"), core.clock.instant()), EntryKind.OVERRIDE_USED, People.DANA);
    }

    /** The glass that Sam broke, with everybody told. */
    public BrokenGlass brokenGlass() {
        Answer<BrokenGlass> answer = core.breakGlassDesk.breakGlass(
                SHOP_142, ChoicePoint.DONE, People.SAM, "The shop is down", id -> Optional.empty());
        clerk.work();
        return ((Answer.Done<BrokenGlass>) answer).value();
    }

    public OverrideRequest moved(OverrideRequest after, EntryKind kind, @Nullable PersonId by) {
        if (!core.overrides.port().replace(after, after.version() - 1)) {
            throw new IllegalStateException("Somebody was faster");
        }
        return told(after, kind, by);
    }

    private OverrideRequest told(OverrideRequest request, EntryKind kind, @Nullable PersonId by) {
        core.chain.append(Fact.of(kind, core.clock.instant(), by)
                .about(request.project(), request.workItem())
                .with("override", request.id()));
        clerk.work();
        return request;
    }

    public List<EntryKind> kinds() {
        return core.chain.of(SHOP_142.id(), 100).stream().map(Fact::kind).toList();
    }

    private static final class Shop142 implements WorkItems {

        @Override
        public Optional<WorkItemFacts> find(WorkItemKey key) {
            return Optional.of(SHOP_142).filter(workItem -> workItem.key().equals(key));
        }

        @Override
        public Optional<WorkItemFacts> find(WorkItemId id) {
            return Optional.of(SHOP_142).filter(workItem -> workItem.id().equals(id));
        }

        @Override
        public List<GatedTransition> gatedTransitions(WorkItemId id, @Nullable PersonId person) {
            return List.of();
        }
    }
}
