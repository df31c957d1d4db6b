package org.empathygate.core.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.insight.Stance;

/**
 * Which work items rest on a wiki page: through insights recorded from it that were not declined, or by the host's own link. A
 * work item that rests on it through nothing but insights that the reader may not see is only counted, or it would give them
 * away.
 */
public final class ResearchPages {

    /** More than that are not looked at. */
    static final int MOST = 1_000;

    private static final int MOST_INSIGHTS = 500;
    private static final Pattern PAGE_ID = Pattern.compile("[1-9][0-9]{0,18}");

    private final Insights insights;
    private final EvidenceLinks links;
    private final EvidenceView view;
    private final PageLinks pageLinks;
    private final ScopeSearch search;

    public ResearchPages(
            Insights insights, EvidenceLinks links, EvidenceView view, PageLinks pageLinks, ScopeSearch search) {
        this.insights = insights;
        this.links = links;
        this.view = view;
        this.pageLinks = pageLinks;
        this.search = search;
    }

    Tried<Gathered> gather(Scope page, PersonId reader, Failures failures) {
        if (!PAGE_ID.matcher(page.value()).matches()) {
            return failures.notAPage(page.value());
        }
        List<Insight> all = insights.fromPage(page.value(), MOST_INSIGHTS + 1);
        List<Insight> recorded = all.stream()
                .filter(insight -> insight.state() != InsightState.DECLINED)
                .toList();
        List<EvidenceLink> linked = links.to(recorded.stream().map(Insight::key).toList(), MOST + 1);
        Set<WorkItemId> linkedByHost = pageLinks.to(page.value(), MOST + 1);
        Set<WorkItemId> resting = new HashSet<>(linkedByHost);
        linked.forEach(link -> resting.add(link.workItem()));
        return all.size() > MOST_INSIGHTS || linked.size() > MOST || resting.size() > MOST
                ? failures.tooManyLinks(MOST)
                : new Tried.Good<>(
                        gathered(resting(recorded, linked, linkedByHost, search.look(resting, reader), reader)));
    }

    private RestingOnPage resting(
            List<Insight> recorded,
            List<EvidenceLink> linked,
            Set<WorkItemId> linkedByHost,
            ScopeSearch.Look look,
            PersonId reader) {
        Set<InsightKey> visible = recorded.stream()
                .filter(insight -> view.maySee(insight, reader))
                .map(Insight::key)
                .collect(Collectors.toSet());
        Map<WorkItemId, Stance> stances = new HashMap<>();
        linkedByHost.forEach(workItem -> stances.put(workItem, Stance.SUPPORTS));
        linked.stream()
                .filter(link -> visible.contains(link.insight()))
                .forEach(link -> stances.merge(link.workItem(), link.stance(), ResearchPages::graver));
        List<FoundWorkItem> shown = new ArrayList<>(look.visible());
        shown.removeIf(workItem -> !stances.containsKey(workItem.id()));
        shown.sort(Comparator.comparing(FoundWorkItem::updated).reversed());
        return new RestingOnPage(
                recorded.stream()
                        .map(Insight::key)
                        .filter(visible::contains)
                        .map(InsightKey::value)
                        .toList(),
                List.copyOf(shown),
                stances,
                look.hidden() + look.visible().size() - shown.size());
    }

    private static Stance graver(Stance one, Stance other) {
        return one == Stance.CONTRADICTS ? one : other;
    }

    private Gathered gathered(RestingOnPage page) {
        return Gathered.whole(new ResolvedScope(search.naming(page.workItems()), null), page.workItems(), page);
    }
}
