package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.override.Queue.Waiting;
import org.empathygate.core.policy.PolicyScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final WorkItemId ASSIGNED_TO_PRIYA = new WorkItemId(13);
    private static final WorkItemId GONE = new WorkItemId(404);

    private final CoreInMemory core = CoreInMemory.with(aPolicy().with("backupUsers", List.of("sam")));
    private final AtomicInteger read = new AtomicInteger();
    private final Queue queue = new Queue(
            core.overrides.port(), core.policyBook, core.rightsBook, new AnyWorkItem(), core.host, core.clock);

    private OverrideRequest asked(long workItem) {
        return asked(workItem, SHOP);
    }

    private OverrideRequest asked(long workItem, ProjectKey project) {
        return core.overrides
                .port()
                .add(anOverride()
                        .forWorkItem(new WorkItemId(workItem))
                        .in(project)
                        .requested());
    }

    private List<OverrideRequest> waitingFor(PersonId person) {
        return queue.waitingFor(person, null, 0, 50).waiting().stream()
                .map(Waiting::request)
                .toList();
    }

    @Test
    void anApproverFindsWhatNobodyHasDecidedTheOldestFirst() {
        OverrideRequest first = asked(1);
        OverrideRequest second = asked(2);
        OverrideRequest decided = asked(3);
        core.overrides.port().replace(decided.decline(People.PRIYA, Days.NOW, null, "more"), 1);

        assertThat(waitingFor(People.PRIYA)).containsExactly(first, second);
        assertThat(waitingFor(People.RITA)).isEmpty();
    }

    @Test
    void nobodyFindsTheirOwnRequests() {
        asked(1);
        core.policies
                .port()
                .replace(
                        PolicyScope.of(SHOP),
                        aPolicy().with("approverUsers", List.of("dana")).stored(2),
                        1);

        assertThat(waitingFor(People.DANA)).isEmpty();
    }

    @Test
    void eachTellsWhenItIsDueAndByWhichRight() {
        asked(1);

        assertThat(queue.waitingFor(People.PRIYA, null, 0, 50).waiting())
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.due()).isEqualTo(Days.NOW.plus(Duration.ofDays(2)));
                    assertThat(waiting.entitlement()).isInstanceOf(Entitlement.Yes.class);
                });
    }

    @Test
    void theAssigneeIsToldWhyTheyMayNotDecide() {
        asked(ASSIGNED_TO_PRIYA.value());

        assertThat(queue.waitingFor(People.PRIYA, null, 0, 50).waiting())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.entitlement())
                        .isEqualTo(new Entitlement.No(Text.of("empathy-gate.error.assignee-does-not-decide"))));
    }

    @Test
    void aDelegateFindsWhatWaitsForWhoDelegated() {
        OverrideRequest request = asked(1);
        core.delegationDesk.delegate(new DelegationDraft("rita", "2026-11-24", "2026-11-24"), People.PRIYA);
        assertThat(waitingFor(People.RITA)).isEmpty();

        core.clock.advance(Duration.ofDays(1));

        assertThat(waitingFor(People.RITA)).containsExactly(request);
    }

    @Test
    void theBackupFindsWhatWaitedForTooLong() {
        OverrideRequest request = asked(1);
        assertThat(waitingFor(People.SAM)).isEmpty();

        core.clock.advance(Duration.ofDays(2));

        assertThat(waitingFor(People.SAM)).containsExactly(request);
    }

    @Test
    void whatIsGoneOrHiddenIsNotThere() {
        asked(GONE.value());

        assertThat(waitingFor(People.PRIYA)).isEmpty();
    }

    @Test
    void nothingIsGuessedWhileThePolicyIsUnknown() {
        asked(1);
        core.policies.breakDown();

        assertThat(waitingFor(People.PRIYA)).isEmpty();
    }

    @Test
    void onePageOfFiveHundredInManyProjectsAsksForMembershipOnceAProjectAndReadsOnlyThePage() {
        for (int i = 0; i < 500; i++) {
            asked(1000 + i, new ProjectKey("P" + i % 50));
        }

        Queue.Page page = queue.waitingFor(People.PRIYA, null, 100, 25);

        assertThat(page.waiting()).hasSize(25);
        assertThat(page.waiting().get(0).request().workItem()).isEqualTo(new WorkItemId(1100));
        assertThat(page.more()).isTrue();
        assertThat(core.approvers.calls()).isEqualTo(50);
        assertThat(read.get()).isEqualTo(126);
        assertThat(queue.waitingFor(People.PRIYA, new ProjectKey("P7"), 0, 25)).satisfies(one -> {
            assertThat(one.waiting()).hasSize(10);
            assertThat(one.more()).isFalse();
        });
    }

    /** Every work item but one exists; one is assigned to Priya. */
    private final class AnyWorkItem implements WorkItems {

        @Override
        public Optional<WorkItemFacts> find(WorkItemKey key) {
            return Optional.empty();
        }

        @Override
        public Optional<WorkItemFacts> find(WorkItemId id) {
            read.incrementAndGet();
            if (id.equals(GONE)) {
                return Optional.empty();
            }
            var workItem = aWorkItem().withId(id.value());
            return Optional.of((id.equals(ASSIGNED_TO_PRIYA) ? workItem.assignedTo(People.PRIYA) : workItem).facts());
        }

        @Override
        public List<GatedTransition> gatedTransitions(WorkItemId id, @Nullable PersonId person) {
            return List.of();
        }
    }
}
