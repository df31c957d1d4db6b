package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightKind;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.insight.Source;
import org.empathygate.core.insight.SourceKind;
import org.jspecify.annotations.Nullable;

/** Insights in the database. Whether an insight is active reaches its evidence links in the same transaction. */
public final class InsightTable implements Insights {
    private final ActiveObjects store;
    private final VersionedRows rows;
    private final EvidenceTable links;

    public InsightTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
        this.links = new EvidenceTable(store);
    }

    @Override
    public InsightKey nextKey() {
        return cross("the next insight key", () -> {
            long number = store.create(InsightNumberRow.class, Map.of("GIVEN_FOR", "insight"))
                    .getID();
            // The highest row stays: some databases start counting again after a restart when a table is empty.
            store.deleteWithSQL(InsightNumberRow.class, "ID < ?", number);
            return InsightKey.of(number);
        });
    }

    @Override
    public void add(Insight insight) {
        cross(insight.key().value(), () -> store.create(InsightRow.class, columns(insight)));
    }

    @Override
    public Optional<Insight> find(InsightKey key) {
        return cross(key.value(), () -> row(key).map(InsightTable::insight));
    }

    @Override
    public boolean replace(Insight insight, int basedOnVersion) {
        return cross(
                insight.key().value(),
                () -> store.executeInTransaction(() -> {
                    boolean replaced = row(insight.key())
                            .filter(row -> rows.replace(
                                    InsightRow.class, row.getID(), basedOnVersion, current -> write(insight, current)))
                            .isPresent();
                    if (replaced) {
                        links.markActive(insight.key(), insight.active());
                    }
                    return replaced;
                }));
    }

    @Override
    public List<Insight> list(ProjectKey project, InsightState state, int limit) {
        return cross(
                "insights of " + project.value(),
                () -> Arrays.stream(store.find(
                                InsightRow.class,
                                Query.select()
                                        .where("PROJECT_KEY = ? AND INSIGHT_STATE = ?", project.value(), state.name())
                                        .order("NUMBER DESC")
                                        .limit(limit)))
                        .map(InsightTable::insight)
                        .toList());
    }

    @Override
    public List<Insight> fromPage(String pageId, int limit) {
        return cross(
                "insights from page " + pageId,
                () -> Arrays.stream(store.find(
                                InsightRow.class,
                                Query.select()
                                        .where("SOURCE_PAGE = ?", pageId)
                                        .order("NUMBER DESC")
                                        .limit(limit)))
                        .map(InsightTable::insight)
                        .toList());
    }

    private Optional<InsightRow> row(InsightKey key) {
        return Arrays.stream(store.find(InsightRow.class, Query.select().where("NUMBER = ?", key.number())))
                .findFirst();
    }

    private static Map<String, Object> columns(Insight insight) {
        return new Columns()
                .with("NUMBER", insight.key().number())
                .with("PROJECT_KEY", insight.project().value())
                .with("QUOTE_TEXT", insight.quote())
                .with("SOURCE_KIND", insight.source().kind().name())
                .with("SOURCE_REF", insight.source().ref())
                .with("SOURCE_PAGE", page(insight.source()))
                .with("OBSERVED_ON", insight.observedOn().toString())
                .with("CUSTOMER_ALIAS", insight.customer())
                .with("CUSTOMER_SEGMENT", insight.segment())
                .with("INSIGHT_KIND", insight.kind().name())
                .with("INSIGHT_STATE", insight.state().name())
                .with("DECLINED_REASON", insight.declinedReason())
                .with("CREATED_BY", insight.createdBy().userKey())
                .with("CREATED_AT", insight.createdAt().toEpochMilli())
                .with("CLOSED_BY", StoredForms.userKey(insight.closedBy()))
                .with("ROW_VERSION", insight.version())
                .values();
    }

    /** Everything but the key, the project, the day and the author, which never change. */
    private static void write(Insight insight, InsightRow row) {
        row.setQuoteText(insight.quote());
        row.setSourceKind(insight.source().kind().name());
        row.setSourceRef(insight.source().ref());
        row.setSourcePage(page(insight.source()));
        row.setCustomerAlias(insight.customer());
        row.setCustomerSegment(insight.segment());
        row.setInsightKind(insight.kind().name());
        row.setInsightState(insight.state().name());
        row.setDeclinedReason(insight.declinedReason());
        row.setClosedBy(StoredForms.userKey(insight.closedBy()));
    }

    private static @Nullable String page(Source source) {
        return source.kind() == SourceKind.CONFLUENCE_PAGE ? source.ref() : null;
    }

    private static Insight insight(InsightRow row) {
        return new Insight(
                InsightKey.of(row.getNumber()),
                new ProjectKey(row.getProjectKey()),
                row.getQuoteText(),
                new Source(SourceKind.valueOf(row.getSourceKind()), row.getSourceRef()),
                LocalDate.parse(row.getObservedOn()),
                row.getCustomerAlias(),
                row.getCustomerSegment(),
                InsightKind.valueOf(row.getInsightKind()),
                InsightState.valueOf(row.getInsightState()),
                row.getDeclinedReason(),
                new PersonId(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                StoredForms.person(row.getClosedBy()),
                row.getRowVersion());
    }
}
