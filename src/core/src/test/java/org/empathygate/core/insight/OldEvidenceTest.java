package org.empathygate.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.policy.EvidenceRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OldEvidenceTest {

    private static final LocalDate DAY = Days.TODAY.minusDays(90);
    private static final LocalDate OLD = DAY.minusDays(1);
    private static final ProjectKey LAB = new ProjectKey("LAB");

    private final CoreInMemory core = CoreInMemory.with(aPolicy());
    private final HostWithInsights host = new HostWithInsights();
    private final OldEvidence evidence =
            new OldEvidence(core.links.port(), host, new EvidenceBook(core.links.port(), host), core.policyBook);

    private void linked(long workItem, LocalDate observedOn) {
        host.add(workItem);
        core.links
                .port()
                .link(new EvidenceLink(
                        EvidenceLink.NOT_STORED,
                        new WorkItemId(workItem),
                        InsightKey.of(observedOn.toEpochDay()),
                        Stance.SUPPORTS,
                        null,
                        observedOn,
                        true,
                        People.DANA,
                        Days.NOW));
    }

    private void linkedNatively(long workItem, @Nullable LocalDate observedOn) {
        host.add(workItem);
        host.link(workItem, observedOn);
    }

    private List<Long> found(@Nullable ProjectKey project) {
        return evidence.before(DAY, project).stream().map(WorkItemId::value).toList();
    }

    @Test
    void isFoundWhereverItIsLinked() {
        linkedNatively(2, OLD);
        linked(1, OLD);

        assertThat(found(null)).containsExactly(1L, 2L);
    }

    @Test
    void isNotOldOnTheDayItself() {
        linked(1, DAY);
        linkedNatively(2, DAY);

        assertThat(found(null)).isEmpty();
    }

    @Test
    void isNotOldBesideSomethingNewerOfEitherKind() {
        linked(1, OLD);
        linkedNatively(1, DAY);
        linkedNatively(2, OLD);
        linked(2, DAY);

        assertThat(found(null)).isEmpty();
    }

    @Test
    void isNotOldBesideAPageThatHasNoDay() {
        linked(1, OLD);
        linkedNatively(1, null);

        assertThat(found(null)).isEmpty();
    }

    @Test
    void isToldApartByProject() {
        linked(1, OLD);
        linkedNatively(2, OLD);
        host.inProject(2, LAB);

        assertThat(found(SHOP)).containsExactly(1L);
        assertThat(found(LAB)).containsExactly(2L);
    }

    @Test
    void ofAWorkItemThatIsGoneIsNotFound() {
        linked(1, OLD);
        host.remove(1);

        assertThat(found(null)).isEmpty();
    }

    @Test
    void ofTooManyWorkItemsIsNotAnsweredInPartButByProject() {
        for (int i = 1; i <= OldEvidence.MOST + 1; i++) {
            linked(i, OLD);
        }
        host.inProject(OldEvidence.MOST + 1, LAB);

        assertThat(evidence.isTooMuch(DAY, null)).isTrue();
        assertThat(found(null)).isEmpty();
        assertThat(evidence.isTooMuch(DAY, SHOP)).isFalse();
        assertThat(found(SHOP)).hasSize(OldEvidence.MOST);
        assertThat(found(LAB)).containsExactly((long) OldEvidence.MOST + 1);
    }

    @Test
    void ofTooManyNativeInsightsIsNotAnswered() {
        linked(1, OLD);
        host.hasTooManyInsights = true;

        assertThat(evidence.isTooMuch(DAY, SHOP)).isTrue();
        assertThat(found(SHOP)).isEmpty();
    }

    /** Issues and what is linked to them natively. */
    private static final class HostWithInsights implements NativeInsights, HostEvidence {

        private final Map<Long, ProjectKey> projects = new TreeMap<>();
        private final Map<Long, List<Evidence>> linked = new HashMap<>();
        private boolean hasTooManyInsights;

        void add(long workItem) {
            projects.putIfAbsent(workItem, SHOP);
        }

        void inProject(long workItem, ProjectKey project) {
            projects.put(workItem, project);
        }

        void remove(long workItem) {
            projects.remove(workItem);
        }

        void link(long workItem, @Nullable LocalDate observedOn) {
            EvidenceRef ref = observedOn == null ? EvidenceRef.page("7@7") : EvidenceRef.issue("SHOP-31");
            linked.computeIfAbsent(workItem, id -> new ArrayList<>())
                    .add(new Evidence(ref, Stance.SUPPORTS, true, observedOn, null));
        }

        @Override
        public Optional<Set<WorkItemId>> linkedToOlder(LocalDate day, Collection<EvidenceRule> rules, int max) {
            Set<WorkItemId> all = new HashSet<>();
            linked.keySet().forEach(id -> all.add(new WorkItemId(id)));
            return hasTooManyInsights ? Optional.empty() : Optional.of(all);
        }

        @Override
        public List<WorkItemFacts> find(Collection<WorkItemId> workItems) {
            return projects.entrySet().stream()
                    .filter(each -> workItems.contains(new WorkItemId(each.getKey())))
                    .map(each -> facts(each.getKey(), each.getValue()))
                    .toList();
        }

        private static WorkItemFacts facts(long id, ProjectKey project) {
            WorkItemFacts any = aWorkItem().withId(id).facts();
            return new WorkItemFacts(
                    any.id(), any.key(), project, any.issueType(), null, any.criterion(), null, List.of());
        }

        @Override
        public List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule) {
            return linked.getOrDefault(workItem.id().value(), List.of());
        }

        @Override
        public Optional<HostSource> show(EvidenceRef ref, @Nullable PersonId reader) {
            return Optional.empty();
        }
    }
}
