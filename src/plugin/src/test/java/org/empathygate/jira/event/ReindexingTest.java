package org.empathygate.jira.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.jira.Host;
import org.empathygate.jira.issue.GapStatusFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReindexingTest {

    private static final long GONE = 404;

    private final List<Long> indexed = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1);
    private final IssueManager issues = Host.of(IssueManager.class)
            .doing(
                    "getIssueObject",
                    asked -> asked.get(0).equals(GONE)
                            ? null
                            : Host.of(MutableIssue.class)
                                    .answering("getId", asked.get(0))
                                    .build())
            .build();
    private final IssueIndexingService index = new IssueIndexingService() {
        @Override
        public void reIndex(Issue issue) throws IndexException {
            indexed.add(issue.getId());
            if (issue.getId() == 13) {
                throw new IndexException("the disk is full");
            }
        }
    };

    private static GapStatusFields fields(String... types) {
        List<CustomField> fields = new ArrayList<>();
        for (String type : types) {
            fields.add(Host.of(CustomField.class)
                    .answering("getIdAsLong", 10200L)
                    .answering(
                            "getCustomFieldType",
                            Host.of(CustomFieldType.class)
                                    .answering("getKey", type)
                                    .build())
                    .build());
        }
        return new GapStatusFields(Host.of(CustomFieldManager.class)
                .answering("getCustomFieldObjects", fields)
                .build());
    }

    private Reindexing reindexing(Optional<IssueIndexingService> service, GapStatusFields fields) {
        return new Reindexing(issues, fields, () -> service, thread);
    }

    private Reindexing reindexing() {
        return reindexing(Optional.of(index), fields("org.empathygate.plugin:gap-status"));
    }

    private static Entry entry(EntryKind kind, long workItem) {
        Fact fact = Fact.of(kind, Days.NOW, null).about(new ProjectKey("SHOP"), new WorkItemId(workItem));
        return Entry.chained(1, fact, Entry.GENESIS);
    }

    /** What is scheduled already is done before the thread ends. */
    private void waitUntilDone() throws InterruptedException {
        thread.shutdown();
        assertThat(thread.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anIssueIsIndexedOnceHoweverManyBypassesAreFoundMeanwhile() throws Exception {
        Reindexing reindexing = reindexing();

        reindexing.follow(List.of(entry(EntryKind.BYPASS_FOUND, 1), entry(EntryKind.BYPASS_FOUND, 2)));
        reindexing.follow(List.of(entry(EntryKind.BYPASS_FOUND, 1), entry(EntryKind.DECIDED, 3)));
        waitUntilDone();

        assertThat(indexed).containsExactly(1L, 2L);
    }

    @Test
    void oneThatCannotBeIndexedOrIsGoneKeepsNoOtherFromIt() throws Exception {
        reindexing()
                .follow(List.of(
                        entry(EntryKind.BYPASS_FOUND, 13),
                        entry(EntryKind.BYPASS_FOUND, GONE),
                        entry(EntryKind.BYPASS_FOUND, 2)));
        waitUntilDone();

        assertThat(indexed).containsExactly(13L, 2L);
    }

    @Test
    void oneThatCannotBeIndexedIsTriedFiveTimesInAQuarterOfAnHour() throws Exception {
        List<Long> waits = Collections.synchronizedList(new ArrayList<>());
        var hasty = new ScheduledThreadPoolExecutor(1) {
            @Override
            public ScheduledFuture<?> schedule(Runnable step, long delay, TimeUnit unit) {
                waits.add(unit.toSeconds(delay));
                return super.schedule(step, 0, unit);
            }
        };

        new Reindexing(issues, fields("org.empathygate.plugin:gap-status"), () -> Optional.of(index), hasty)
                .follow(List.of(entry(EntryKind.BYPASS_FOUND, 13)));
        while (indexed.size() < 5) {
            Thread.onSpinWait();
        }
        hasty.shutdown();

        assertThat(hasty.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(indexed).containsExactly(13L, 13L, 13L, 13L, 13L);
        assertThat(waits).containsExactly(0L, 1L, 12L, 102L, 819L);
    }

    @Test
    void nothingIsIndexedWithoutAFieldToSearch() throws Exception {
        reindexing(Optional.of(index), fields("com.example:other")).follow(List.of(entry(EntryKind.BYPASS_FOUND, 1)));
        waitUntilDone();

        assertThat(indexed).isEmpty();
    }

    @Test
    void aHostWithoutTheServiceGoesOnAndSoDoesOneThatStops() throws Exception {
        Reindexing without = reindexing(Optional.empty(), fields("org.empathygate.plugin:gap-status"));
        without.follow(List.of(entry(EntryKind.BYPASS_FOUND, 1)));
        waitUntilDone();
        without.follow(List.of(entry(EntryKind.BYPASS_FOUND, 2)));

        assertThat(indexed).isEmpty();
    }
}
