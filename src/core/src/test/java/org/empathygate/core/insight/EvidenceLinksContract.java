package org.empathygate.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Test;

/** What every store of evidence links promises. */
public abstract class EvidenceLinksContract {

    private static final WorkItemId WORK_ITEM = new WorkItemId(10142);
    private static final WorkItemId ANOTHER = new WorkItemId(10143);
    private static final InsightKey INS_31 = new InsightKey("INS-31");
    private static final InsightKey INS_32 = new InsightKey("INS-32");

    /** An empty store, the same one within a test. */
    protected abstract EvidenceLinks links();

    private static EvidenceLink aLink(WorkItemId workItem, InsightKey insight, Stance stance) {
        String relevance = stance == Stance.SUPPORTS ? "She gave up at the account form" : null;
        return new EvidenceLink(
                EvidenceLink.NOT_STORED,
                workItem,
                insight,
                stance,
                relevance,
                Days.TODAY.minusDays(10),
                true,
                People.DANA,
                Days.NOW);
    }

    private EvidenceLink linked(WorkItemId workItem, InsightKey insight) {
        return links().link(aLink(workItem, insight, Stance.SUPPORTS));
    }

    @Test
    void aLinkIsAnsweredWithItsIdAndFoundAgainInEveryField() {
        EvidenceLink supporting = aLink(WORK_ITEM, INS_31, Stance.SUPPORTS);
        EvidenceLink contradicting = aLink(WORK_ITEM, INS_32, Stance.CONTRADICTS);

        EvidenceLink first = links().link(supporting);
        EvidenceLink second = links().link(contradicting);

        assertThat(first).isEqualTo(supporting.withId(first.id()));
        assertThat(second).isEqualTo(contradicting.withId(second.id()));
        assertThat(first.id()).isNotEqualTo(EvidenceLink.NOT_STORED).isNotEqualTo(second.id());
        assertThat(links().find(first.id())).contains(first);
        assertThat(links().find(second.id())).contains(second);
    }

    @Test
    void aWorkItemHasItsOwnLinksInTheOrderInWhichTheyWereMade() {
        EvidenceLink first = linked(WORK_ITEM, INS_32);
        linked(ANOTHER, INS_31);
        EvidenceLink second = linked(WORK_ITEM, INS_31);

        assertThat(links().of(WORK_ITEM)).containsExactly(first, second);
    }

    @Test
    void aWorkItemWithoutLinksHasAnEmptyList() {
        assertThat(links().of(WORK_ITEM)).isEmpty();
    }

    @Test
    void workItemsAreFoundWhoseEveryInsightIsOlder() {
        EvidenceLink link = linked(WORK_ITEM, INS_31);
        linked(ANOTHER, INS_31);

        assertThat(links().allObservedBefore(link.observedOn().plusDays(1), 10))
                .containsExactlyInAnyOrder(WORK_ITEM, ANOTHER);
        assertThat(links().allObservedBefore(link.observedOn().plusDays(1), 1)).hasSize(1);
        assertThat(links().allObservedBefore(link.observedOn(), 10)).isEmpty();
    }

    @Test
    void theLinksToSeveralInsightsAreFoundTogether() {
        EvidenceLink first = linked(ANOTHER, INS_32);
        EvidenceLink second = linked(WORK_ITEM, INS_31);
        linked(WORK_ITEM, new InsightKey("INS-33"));
        List<InsightKey> many = LongStream.rangeClosed(100, 550)
                .mapToObj(InsightKey::of)
                .collect(Collectors.toCollection(ArrayList::new));
        many.add(0, INS_31);
        many.add(INS_32);

        assertThat(links().to(List.of(INS_31, INS_32), 10)).containsExactly(first, second);
        assertThat(links().to(many, 10)).containsExactly(first, second);
        assertThat(links().to(List.of(INS_31, INS_32), 1)).hasSize(1);
        assertThat(links().to(List.of(), 10)).isEmpty();
    }

    @Test
    void theWorkItemsOfAnInsightAreFoundAFewAtATime() {
        linked(ANOTHER, INS_31);
        linked(WORK_ITEM, INS_31);
        linked(new WorkItemId(10144), INS_32);

        assertThat(links().linkedTo(INS_31, 0, 10)).containsExactly(WORK_ITEM, ANOTHER);
        assertThat(links().linkedTo(INS_31, 0, 1)).containsExactly(WORK_ITEM);
        assertThat(links().linkedTo(INS_31, WORK_ITEM.value(), 10)).containsExactly(ANOTHER);
        assertThat(links().linkedTo(INS_31, ANOTHER.value(), 10)).isEmpty();
    }

    @Test
    void anUnlinkedInsightIsGone() {
        EvidenceLink link = linked(WORK_ITEM, INS_31);
        EvidenceLink staying = linked(WORK_ITEM, INS_32);

        assertThat(links().unlink(link.id())).isTrue();
        assertThat(links().find(link.id())).isEmpty();
        assertThat(links().of(WORK_ITEM)).containsExactly(staying);
    }

    @Test
    void whatIsNotLinkedIsNotUnlinked() {
        EvidenceLink link = linked(WORK_ITEM, INS_31);
        links().unlink(link.id());

        assertThat(links().unlink(link.id())).isFalse();
    }

    @Test
    void whetherAnInsightIsActiveReachesAllOfItsLinksAndNoOthers() {
        linked(WORK_ITEM, INS_31);
        linked(WORK_ITEM, INS_32);
        linked(ANOTHER, INS_31);

        links().markActive(INS_31, false);

        assertThat(links().of(WORK_ITEM)).extracting(EvidenceLink::active).containsExactly(false, true);
        assertThat(links().of(ANOTHER)).extracting(EvidenceLink::active).containsExactly(false);

        links().markActive(INS_31, true);

        assertThat(links().of(WORK_ITEM)).extracting(EvidenceLink::active).containsExactly(true, true);
    }
}
