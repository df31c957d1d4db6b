package org.empathygate.core.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.gate.Outcome;

/** What became of the research on a page. What shipped against the customer comes first, then what shipped, then the rest. */
public final class PageReport {

    private final Endings endings;

    public PageReport(Endings endings) {
        this.endings = endings;
    }

    InsightStatus of(RestingOnPage page, Gathered gathered, DoneWork done) {
        List<InsightUse> uses = new ArrayList<>();
        for (FoundWorkItem workItem : gathered.judged()) {
            uses.add(use(page, workItem, gathered.verdict(workItem).outcome(), Ending.OPEN));
        }
        Map<WorkItemId, Ending> ends = endings.of(done.known().stream()
                .filter(workItem -> use(page, workItem, done.outcome(workItem), Ending.NOT_JUDGED)
                        .shippedAgainst())
                .map(FoundWorkItem::id)
                .collect(Collectors.toSet()));
        for (FoundWorkItem workItem : done.known()) {
            Outcome outcome = done.outcome(workItem);
            uses.add(use(
                    page,
                    workItem,
                    outcome,
                    ends.getOrDefault(
                            workItem.id(),
                            outcome == Outcome.SATISFIED ? Ending.SHIPPED_WITH_EVIDENCE : Ending.NOT_JUDGED)));
        }
        uses.sort(
                Comparator.comparing((InsightUse use) -> !use.shippedAgainst()).thenComparing(use -> !use.done()));
        return new InsightStatus(
                page.keys(),
                uses.subList(0, Math.min(uses.size(), StatusQuestion.MOST_ROWS)),
                uses.size() + gathered.unjudged(),
                uses.stream().filter(InsightUse::decided).count(),
                uses.stream().filter(InsightUse::shippedAgainst).count(),
                page.restricted());
    }

    private static InsightUse use(RestingOnPage page, FoundWorkItem workItem, Outcome outcome, Ending ended) {
        return new InsightUse(
                workItem.key(), workItem.summary(), page.stance(workItem), outcome, workItem.done(), ended);
    }
}
