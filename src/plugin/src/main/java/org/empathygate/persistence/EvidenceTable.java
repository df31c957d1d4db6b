package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Stance;

/**
 * Evidence links in the database.
 *
 * <p>A link keeps whether its insight is active. Linking takes the insight's row first, as {@link InsightTable} does when
 * it changes the insight: so a link made while another node retires the insight either sees that or is seen by it.
 */
public final class EvidenceTable implements EvidenceLinks {
    private static final int AT_ONCE = 200;
    private static final int MOST_LINKS = 50_000;

    private final ActiveObjects store;
    private final VersionedRows rows;
    private final RowReader<EvidenceRow> reader;

    public EvidenceTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
        this.reader = new RowReader<>(store, EvidenceRow.class);
    }

    /** An insight is linked to a work item once: whoever comes second is answered the link that is there. */
    @Override
    public EvidenceLink link(EvidenceLink link) {
        return cross(
                "a link to " + link.insight().value(),
                () -> store.executeInTransaction(() -> {
                    Optional<InsightRow> insight = takeInsight(link.insight());
                    return existing(link)
                            .orElseGet(() -> create(
                                    insight.map(current -> as(link, current)).orElse(link)));
                }));
    }

    private EvidenceLink create(EvidenceLink link) {
        return link.withId(store.create(EvidenceRow.class, columns(link)).getID());
    }

    private Optional<EvidenceLink> existing(EvidenceLink link) {
        return Arrays.stream(store.find(
                        EvidenceRow.class,
                        Query.select()
                                .where(
                                        "WORK_ITEM_ID = ? AND INSIGHT_NUMBER = ?",
                                        link.workItem().value(),
                                        link.insight().number())))
                .findFirst()
                .map(EvidenceTable::link);
    }

    @Override
    public Optional<EvidenceLink> find(long id) {
        return cross(
                "evidence link " + id,
                () -> Arrays.stream(store.find(EvidenceRow.class, Query.select().where("ID = ?", id)))
                        .findFirst()
                        .map(EvidenceTable::link));
    }

    /** Days are written as {@code 2026-08-12}, whose order is theirs. */
    @Override
    public List<WorkItemId> allObservedBefore(LocalDate day, int max) {
        return cross("evidence older than " + day, () -> {
            Set<Long> found = new TreeSet<>();
            for (EvidenceRow row : store.find(
                    EvidenceRow.class,
                    Query.select()
                            .where("OBSERVED_ON < ?", day.toString())
                            .order("WORK_ITEM_ID ASC")
                            .limit(MOST_LINKS))) {
                found.add(row.getWorkItemId());
            }
            List<Long> ids = List.copyOf(found);
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                found.removeAll(withNewer(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), day));
            }
            return found.stream().limit(max).map(WorkItemId::new).toList();
        });
    }

    private Set<Long> withNewer(List<Long> ids, LocalDate day) {
        List<Object> parameters = new ArrayList<>(ids);
        parameters.add(day.toString());
        String places = String.join(",", Collections.nCopies(ids.size(), "?"));
        Set<Long> newer = new TreeSet<>();
        for (EvidenceRow row : store.find(
                EvidenceRow.class,
                Query.select().where("WORK_ITEM_ID IN (" + places + ") AND OBSERVED_ON >= ?", parameters.toArray()))) {
            newer.add(row.getWorkItemId());
        }
        return newer;
    }

    @Override
    public boolean unlink(long id) {
        return cross("evidence link " + id, () -> store.deleteWithSQL(EvidenceRow.class, "ID = ?", id) == 1);
    }

    @Override
    public List<EvidenceLink> of(WorkItemId workItem) {
        return cross(
                "evidence of work item " + workItem.value(),
                () -> reader.read(
                        reader.all().where("WORK_ITEM_ID = ?", workItem.value()).order("ID ASC"), EvidenceTable::link));
    }

    @Override
    public List<WorkItemId> linkedTo(InsightKey insight, long after, int max) {
        return cross(
                "the work items of " + insight.value(),
                () -> Arrays.stream(store.find(
                                EvidenceRow.class,
                                Query.select()
                                        .where("INSIGHT_NUMBER = ? AND WORK_ITEM_ID > ?", insight.number(), after)
                                        .order("WORK_ITEM_ID ASC")
                                        .limit(max)))
                        .map(row -> new WorkItemId(row.getWorkItemId()))
                        .toList());
    }

    @Override
    public List<EvidenceLink> to(Collection<InsightKey> insights, int max) {
        return cross(
                "links to " + insights.size() + " insights",
                () -> Portions.of(insights).stream()
                        .flatMap(some -> Arrays.stream(store.find(
                                EvidenceRow.class,
                                Query.select()
                                        .where(
                                                "INSIGHT_NUMBER IN (" + Portions.places(some) + ")",
                                                some.stream()
                                                        .map(InsightKey::number)
                                                        .toArray())
                                        .order("ID ASC")
                                        .limit(max))))
                        .map(EvidenceTable::link)
                        .sorted(Comparator.comparingLong(EvidenceLink::id))
                        .limit(max)
                        .toList());
    }

    @Override
    public void markActive(InsightKey insight, boolean active) {
        cross(
                "the links of " + insight.value(),
                () -> store.executeInTransaction(() -> {
                    EvidenceRow[] stale = store.find(
                            EvidenceRow.class,
                            Query.select()
                                    .where("INSIGHT_NUMBER = ? AND INSIGHT_ACTIVE = ?", insight.number(), !active));
                    for (EvidenceRow row : stale) {
                        row.setInsightActive(active);
                        row.save();
                    }
                    return stale.length;
                }));
    }

    private Optional<InsightRow> takeInsight(InsightKey insight) {
        InsightRow[] found = store.find(InsightRow.class, Query.select().where("NUMBER = ?", insight.number()));
        return found.length == 0 ? Optional.empty() : rows.take(InsightRow.class, found[0].getID());
    }

    private static EvidenceLink as(EvidenceLink link, InsightRow insight) {
        return new EvidenceLink(
                link.id(),
                link.workItem(),
                link.insight(),
                link.stance(),
                link.relevance(),
                link.observedOn(),
                insight.getInsightState().equals(InsightState.ACTIVE.name()),
                link.linkedBy(),
                link.linkedAt());
    }

    private static Map<String, Object> columns(EvidenceLink link) {
        return new Columns()
                .with("WORK_ITEM_ID", link.workItem().value())
                .with("INSIGHT_NUMBER", link.insight().number())
                .with("STANCE", link.stance().name())
                .with("RELEVANCE", link.relevance())
                .with("OBSERVED_ON", link.observedOn().toString())
                .with("INSIGHT_ACTIVE", link.active())
                .with("LINKED_BY", link.linkedBy().userKey())
                .with("LINKED_AT", link.linkedAt().toEpochMilli())
                .values();
    }

    private static EvidenceLink link(EvidenceRow row) {
        return new EvidenceLink(
                row.getID(),
                new WorkItemId(row.getWorkItemId()),
                InsightKey.of(row.getInsightNumber()),
                Stance.valueOf(row.getStance()),
                row.getRelevance(),
                LocalDate.parse(row.getObservedOn()),
                row.isInsightActive(),
                new PersonId(row.getLinkedBy()),
                Instant.ofEpochMilli(row.getLinkedAt()));
    }
}
