package org.empathygate.jira.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkCreateEvent;
import com.atlassian.jira.event.issue.link.RemoteIssueLinkDeleteEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.given.People;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.InMemoryEvidenceLinks;
import org.empathygate.core.insight.InMemoryInsights;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.override.InMemoryOverrides;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Voiding;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.empathygate.jira.issue.IssueFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaterialEventsTest {

    private static final WorkItemId SHOP_1 = new WorkItemId(Issues.SHOP_1);

    private final MovableClock clock = new MovableClock();
    private final InMemoryOverrides overrides = new InMemoryOverrides();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Voiding voiding = new Voiding(overrides, ledger, Transactions.NONE, clock);
    private final PolicyBook policies =
            new PolicyBook(new InMemoryPolicies(), PolicyReferences.ALL_KNOWN, clock, Duration.ZERO);
    private final EvidenceDesk desk = new EvidenceDesk(
            new InMemoryInsights(),
            new InMemoryEvidenceLinks(),
            policies,
            ledger,
            Transactions.NONE,
            insight -> {},
            clock);
    private final IssueFacts facts = new IssueFacts(Issues.noFields());
    private final IssueManager issues = Issues.manager(
            Issues.aStory().build(),
            Issues.aCustomerInsight().build(),
            Issues.issue(10_050, "SHOP-50", "Bug").build());

    @BeforeEach
    void approve() {
        OverrideRequest asked = overrides.add(anOverride().forWorkItem(SHOP_1).requested());
        overrides.replace(asked.approve(People.PRIYA, Days.NOW, "yes", Days.TODAY), 1);
    }

    private OverrideState state() {
        return overrides.of(SHOP_1).get(0).state();
    }

    /** Why the approval holds no longer. */
    private Fact last() {
        return only(EntryKind.OVERRIDE_VOIDED);
    }

    private Fact only(EntryKind kind) {
        List<Fact> facts = ledger.of(SHOP_1, 10).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    private static Optional<PersonId> sam() {
        return Optional.of(People.SAM);
    }

    @Nested
    class Wording {

        private final WordingEvents events = new WordingEvents(voiding);

        private IssueChangedEvent changed(String fieldType, String field) {
            return Host.of(IssueChangedEvent.class)
                    .answering("getIssue", Issues.aStory().build())
                    .answering(
                            "getAuthor",
                            Optional.of(Host.of(ApplicationUser.class)
                                    .answering("getKey", "dana")
                                    .build()))
                    .answering(
                            "getChangeItems",
                            List.of(new ChangeItemBean(
                                    fieldType, field, "", "old", "", "new", Timestamp.from(Days.NOW))))
                    .build();
        }

        @ParameterizedTest
        @ValueSource(strings = {"summary", "description"})
        void voidsAndTheRecordSaysByWhom(String field) {
            events.onChange(changed("jira", field));

            assertThat(state()).isEqualTo(OverrideState.VOIDED);
            assertThat(last().by()).isEqualTo(People.DANA);
            assertThat(last().detail("changed")).isEqualToIgnoringCase(field);
        }

        @Test
        void isNotWhatAnyOtherFieldSays() {
            events.onChange(changed("jira", "status"));
            events.onChange(changed("custom", "summary"));

            assertThat(state()).isEqualTo(OverrideState.APPROVED);
        }

        @Test
        void neverFailsTheTransitionThatPublishesIt() {
            events.onChange(Host.of(IssueChangedEvent.class)
                    .doing("getChangeItems", arguments -> {
                        throw new NoSuchMethodError("gone");
                    })
                    .build());

            assertThat(state()).isEqualTo(OverrideState.APPROVED);
        }
    }

    @Nested
    class IssueLinks {

        private final LinkEvents events =
                new LinkEvents(voiding, desk, policies, issues, facts, MaterialEventsTest::sam);

        private IssueLink link(long source, long destination, IssueLinkType type) {
            return Host.of(IssueLink.class)
                    .answering("getSourceId", source)
                    .answering("getDestinationId", destination)
                    .answering("getIssueLinkType", type)
                    .build();
        }

        @Test
        void toAnInsightVoidInEitherDirection() {
            events.onLink(new IssueLinkCreatedEvent(link(Issues.INSIGHT, Issues.SHOP_1, Issues.informs()), Days.NOW));

            assertThat(state()).isEqualTo(OverrideState.VOIDED);
            assertThat(last().by()).isEqualTo(People.SAM);
            assertThat(last().detail("changed")).isEqualTo("EVIDENCE_LINKED");
            assertThat(last().detail("evidence")).isEqualTo("ISSUE SHOP-31");
        }

        @Test
        void areOnRecordWithWhoMadeThem() {
            events.onLink(new IssueLinkCreatedEvent(link(Issues.INSIGHT, Issues.SHOP_1, Issues.informs()), Days.NOW));

            assertThat(only(EntryKind.EVIDENCE_LINKED))
                    .isEqualTo(Fact.of(EntryKind.EVIDENCE_LINKED, clock.instant(), People.SAM)
                            .about(WorkItemBuilder.SHOP, SHOP_1)
                            .with("issue", "SHOP-1")
                            .with("evidence", "ISSUE SHOP-31")
                            .with("stance", "SUPPORTS")
                            .with("how", "NATIVE"));
            assertThat(ledger.of(new WorkItemId(Issues.INSIGHT), 10)).isEmpty();
        }

        @Test
        void thatAreTakenAwayVoidToo() {
            events.onUnlink(new IssueLinkDeletedEvent(link(Issues.SHOP_1, Issues.INSIGHT, Issues.informs()), Days.NOW));

            assertThat(last().detail("changed")).isEqualTo("EVIDENCE_UNLINKED");
            assertThat(only(EntryKind.EVIDENCE_UNLINKED).detail("how")).isEqualTo("NATIVE");
            assertThat(only(EntryKind.EVIDENCE_UNLINKED).by()).isEqualTo(People.SAM);
        }

        @Test
        void thatGoWithTheInsightItselfVoidToo() {
            events.onUnlink(new IssueLinkDeletedEvent(link(Issues.SHOP_1, 404, Issues.informs()), Days.NOW));

            assertThat(state()).isEqualTo(OverrideState.VOIDED);
        }

        @Test
        void ofAnotherTypeOrToSomethingElseChangeNothing() {
            var relates =
                    Host.of(IssueLinkType.class).answering("getName", "Relates").build();
            events.onLink(new IssueLinkCreatedEvent(link(Issues.SHOP_1, Issues.INSIGHT, relates), Days.NOW));
            events.onLink(new IssueLinkCreatedEvent(link(Issues.SHOP_1, 10_050, Issues.informs()), Days.NOW));

            assertThat(ledger.of(SHOP_1, 10)).isEmpty();
            assertThat(state()).isEqualTo(OverrideState.APPROVED);
        }
    }

    @Nested
    class PageLinks {

        private final List<RemoteIssueLink> stored = new ArrayList<>();
        private final PageLinkEvents events = new PageLinkEvents(
                voiding,
                desk,
                policies,
                issues,
                facts,
                Host.of(RemoteIssueLinkManager.class)
                        .doing("getRemoteIssueLink", id -> stored.isEmpty() ? null : stored.get(0))
                        .build(),
                MaterialEventsTest::sam);

        private RemoteIssueLink page(String application) {
            return new RemoteIssueLink(
                    9L,
                    Issues.SHOP_1,
                    "appId=1&pageId=77",
                    "Interviews",
                    null,
                    "http://wiki/77",
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    application,
                    null);
        }

        @Test
        void thatAreMadeVoid() {
            stored.add(page("com.atlassian.confluence"));
            events.onLink(new RemoteIssueLinkCreateEvent(stored.get(0)));

            assertThat(last().detail("evidence")).isEqualTo("PAGE 77@9");
            assertThat(only(EntryKind.EVIDENCE_LINKED).detail("evidence")).isEqualTo("PAGE 77@9");
        }

        @Test
        void toAnythingElseChangeNothing() {
            stored.add(page("com.example.other"));
            events.onLink(new RemoteIssueLinkCreateEvent(stored.get(0)));

            assertThat(state()).isEqualTo(OverrideState.APPROVED);
        }

        @Test
        void thatAreGoneVoidTheApprovalThatSawThem() {
            ledger.append(Fact.of(EntryKind.OVERRIDE_APPROVED, Days.NOW, People.PRIYA)
                    .about(WorkItemBuilder.SHOP, SHOP_1)
                    .with("override", overrides.of(SHOP_1).get(0).id())
                    .with("evidence", "PAGE 77@9"));

            events.onUnlink(new RemoteIssueLinkDeleteEvent(page("com.atlassian.confluence")));

            assertThat(state()).isEqualTo(OverrideState.VOIDED);
            assertThat(last().detail("changed")).isEqualTo("EVIDENCE_UNLINKED");
        }
    }

    @Nested
    class Registering {

        @Test
        void costsOnlyTheListenerThatThisJiraCannotHave() {
            var registered = new ArrayList<Object>();
            var publisher = Host.of(EventPublisher.class).doing("register", listener -> {
                if (listener.get(0) instanceof String) {
                    throw new NoClassDefFoundError("gone");
                }
                registered.add(listener.get(0));
                return null;
            });

            new Hearing(publisher.build(), List.of("a listener to nothing", 7)).start();

            assertThat(registered).containsExactly(7);
        }
    }
}
