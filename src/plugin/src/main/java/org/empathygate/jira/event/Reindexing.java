package org.empathygate.jira.event;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Follower;
import org.empathygate.jira.issue.GapStatusFields;

/**
 * Has Jira index an issue again when a bypass of it is found, which changes its Gap status without changing the issue. However
 * often that happens meanwhile, it is indexed once, a moment later, on a thread of its own; where that fails, again and again
 * over a quarter of an hour. What is lost when the node ends meanwhile, what are more than {@value #MOST_WAITING} at once, and
 * what a Jira without this service misses comes with the next change to the issue or a reindex.
 */
public final class Reindexing implements Follower {

    private static final long SOON_MILLIS = 200;

    /** A wait after a failure is so many times as long as the one before. */
    private static final long LONGER = 8;

    /** Who waited so long does not wait again. */
    private static final long LAST_MILLIS = 800_000;

    private static final int MOST_WAITING = 20_000;

    private final IssueManager issues;
    private final GapStatusFields fields;
    private final Supplier<Optional<IssueIndexingService>> service;
    private final ScheduledThreadPoolExecutor thread;
    private final Set<WorkItemId> waiting = ConcurrentHashMap.newKeySet();

    /**
     * Starts with nothing to index.
     *
     * @param service looked up each time, empty where the host does not offer it
     * @param thread takes nothing but what comes from here; whoever made it ends it
     */
    public Reindexing(
            IssueManager issues,
            GapStatusFields fields,
            Supplier<Optional<IssueIndexingService>> service,
            ScheduledThreadPoolExecutor thread) {
        this.issues = issues;
        this.fields = fields;
        this.service = service;
        this.thread = thread;
    }

    @Override
    public String name() {
        return "gap-index";
    }

    @Override
    public void follow(List<Entry> entries) {
        for (Entry entry : entries) {
            WorkItemId workItem = entry.fact().workItem();
            if (entry.fact().kind() == EntryKind.BYPASS_FOUND && workItem != null) {
                in(SOON_MILLIS, workItem);
            }
        }
    }

    private void in(long millis, WorkItemId workItem) {
        if (!thread.isShutdown() && waiting.size() < MOST_WAITING && waiting.add(workItem)) {
            var unused = thread.schedule(() -> index(workItem, millis), millis, TimeUnit.MILLISECONDS);
        }
    }

    private void index(WorkItemId workItem, long waited) {
        waiting.remove(workItem);
        boolean done = LookBoundary.isDone("the index of issue " + workItem.value(), () -> {
            if (fields.areThere()) {
                service.get().ifPresent(index -> index(workItem, index));
            }
        });
        if (!done && waited < LAST_MILLIS) {
            in(waited * LONGER, workItem);
        }
    }

    private void index(WorkItemId workItem, IssueIndexingService index) {
        Optional<Issue> issue = Optional.ofNullable(issues.getIssueObject(workItem.value()));
        if (issue.isPresent()) {
            try {
                index.reIndex(issue.get());
            } catch (IndexException refused) {
                throw new UnreadableException("the index of issue " + workItem.value(), refused);
            }
        }
    }
}
