package org.empathygate.core.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/**
 * Use case: work items whose every insight was observed before a day, wherever it is linked. What has no day is never old, so
 * a work item with a page is not among them. It asks no permission; the edge does, afterwards.
 */
public final class OldEvidence {

    /** Of work items, and of native insights: more are not looked at for one answer, because each takes several reads. */
    public static final int MOST = 1_000;

    /** Of work items that are told apart by their project, which takes one read for many. */
    private static final int MOST_SORTED = 10_000;

    private static final int PAGE = 200;

    private final EvidenceLinks links;
    private final NativeInsights host;
    private final EvidenceBook evidence;
    private final PolicyBook policies;

    public OldEvidence(EvidenceLinks links, NativeInsights host, EvidenceBook evidence, PolicyBook policies) {
        this.links = links;
        this.host = host;
        this.evidence = evidence;
        this.policies = policies;
    }

    /**
     * Whether so much would have to be looked at that nothing is answered.
     *
     * @param project of the work items; null for any
     */
    public boolean isTooMuch(LocalDate day, @Nullable ProjectKey project) {
        return candidates(day, project).isEmpty();
    }

    /** The lowest id first; none when it {@linkplain #isTooMuch is too much}. */
    public List<WorkItemId> before(LocalDate day, @Nullable ProjectKey project) {
        return candidates(day, project).orElse(List.of()).stream()
                .filter(workItem -> isAllBefore(day, workItem))
                .map(WorkItemFacts::id)
                .sorted(Comparator.comparingLong(WorkItemId::value))
                .toList();
    }

    private boolean isAllBefore(LocalDate day, WorkItemFacts workItem) {
        if (!(policies.effective(workItem.project()) instanceof PolicyReading.Known known)) {
            throw new UnreadableException(
                    "policy of project " + workItem.project().value());
        }
        List<Evidence> all = evidence.of(workItem, known.policy().evidence(), EvidenceChange.NONE);
        return !all.isEmpty()
                && all.stream()
                        .map(Evidence::observedOn)
                        .allMatch(observed -> observed != null && observed.isBefore(day));
    }

    private Optional<List<WorkItemFacts>> candidates(LocalDate day, @Nullable ProjectKey project) {
        Optional<Set<WorkItemId>> linkedNatively = host.linkedToOlder(day, policies.evidenceRules(), MOST);
        if (linkedNatively.isEmpty()) {
            return Optional.empty();
        }
        Set<WorkItemId> linked = new LinkedHashSet<>(links.allObservedBefore(day, MOST_SORTED + 1));
        linked.addAll(linkedNatively.get());
        if (linked.size() > (project == null ? MOST : MOST_SORTED)) {
            return Optional.empty();
        }
        List<WorkItemFacts> candidates = of(project, List.copyOf(linked));
        return candidates.size() > MOST ? Optional.empty() : Optional.of(candidates);
    }

    private List<WorkItemFacts> of(@Nullable ProjectKey project, List<WorkItemId> workItems) {
        List<WorkItemFacts> found = new ArrayList<>();
        for (int from = 0; from < workItems.size(); from += PAGE) {
            for (WorkItemFacts workItem : host.find(workItems.subList(from, Math.min(workItems.size(), from + PAGE)))) {
                if (project == null || project.equals(workItem.project())) {
                    found.add(workItem);
                }
            }
        }
        return found;
    }
}
