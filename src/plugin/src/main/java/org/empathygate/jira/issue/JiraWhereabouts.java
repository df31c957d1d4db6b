package org.empathygate.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.HostProject;
import org.empathygate.core.bypass.HostWorkItems;
import org.empathygate.core.bypass.StatusChange;
import org.empathygate.core.bypass.Whereabouts;
import org.empathygate.core.insight.EvidenceRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Jira's issues stand: read from Jira's tables through its managers. Only "changed lately" asks the search index, which
 * is why the sweep reads everything as well.
 */
public final class JiraWhereabouts implements HostWorkItems {

    private static final Logger LOG = LoggerFactory.getLogger(JiraWhereabouts.class);

    /** The key of Jira's done category; the product never links to the host's constant, whose value javac would copy. */
    private static final String DONE_CATEGORY = "done";

    private final ProjectManager projects;
    private final IssueManager issues;
    private final ChangeHistoryManager histories;
    private final ConstantsManager constants;
    private final SearchService search;
    private final IssueFacts facts;
    private final Clock clock;

    public JiraWhereabouts(
            ProjectManager projects,
            IssueManager issues,
            ChangeHistoryManager histories,
            ConstantsManager constants,
            SearchService search,
            IssueFacts facts,
            Clock clock) {
        this.projects = projects;
        this.issues = issues;
        this.histories = histories;
        this.constants = constants;
        this.search = search;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public List<HostProject> projects() {
        return HostBoundary.read(
                "projects",
                () -> projects.getProjects().stream()
                        .map(JiraWhereabouts::project)
                        .toList());
    }

    private static HostProject project(Project project) {
        return new HostProject(project.getId(), new ProjectKey(project.getKey()));
    }

    @Override
    public List<WorkItemId> after(HostProject project, long after, int max) {
        return HostBoundary.read(
                "issues of project " + project.key().value(),
                () -> issues.getIssueIdsForProject(project.id()).stream()
                        .filter(id -> id > after)
                        .sorted()
                        .limit(max)
                        .map(WorkItemId::new)
                        .toList());
    }

    @Override
    public List<WorkItemId> changedSince(Instant since, int from, int max) {
        var minutes = Math.max(1, Duration.between(since, clock.instant()).toMinutes() + 1);
        var jql = "updated >= -" + minutes + "m ORDER BY updated DESC, key DESC";
        return HostBoundary.read("issues changed lately", () -> {
            var parsed = search.parseQuery(null, jql);
            if (!parsed.isValid()) {
                throw new UnreadableException("search for " + jql);
            }
            try {
                return search
                        .searchOverrideSecurity(null, parsed.getQuery(), new PagerFilter<Issue>(from, max))
                        .getResults()
                        .stream()
                        .map(issue -> new WorkItemId(issue.getId()))
                        .toList();
            } catch (SearchException failed) {
                throw new UnreadableException("search for " + jql, failed);
            }
        });
    }

    @Override
    public List<Whereabouts> at(Collection<WorkItemId> workItems) {
        if (workItems.isEmpty()) {
            return List.of();
        }
        List<Issue> found = HostBoundary.read(
                workItems.size() + " issues",
                () -> issues.getIssueObjects(
                        workItems.stream().map(WorkItemId::value).toList()));
        return found.stream().flatMap(issue -> where(issue).stream()).toList();
    }

    private Optional<Whereabouts> where(Issue issue) {
        try {
            return Optional.of(HostBoundary.read("issue " + issue.getId(), () -> {
                var status = issue.getStatus();
                return new Whereabouts(
                        facts.of(issue),
                        project(issue.getProjectObject()),
                        status.getName(),
                        isDone(status),
                        issue.getCreated().toInstant(),
                        issue.getUpdated().toInstant());
            }));
        } catch (UnreadableException unreadable) {
            LOG.warn("The sweep goes on without an issue", unreadable);
            return Optional.empty();
        }
    }

    /** Whether the issue is in a done status; not while Jira cannot tell its status. */
    public static boolean isDone(Issue issue) {
        return Optional.ofNullable(issue.getStatus())
                .filter(JiraWhereabouts::isDone)
                .isPresent();
    }

    static boolean isDone(Status status) {
        return DONE_CATEGORY.equals(status.getStatusCategory().getKey());
    }

    @Override
    public Set<WorkItemId> existing(Collection<WorkItemId> workItems) {
        return HostBoundary.read(
                workItems.size() + " issues",
                () -> issues
                        .getIssueObjects(
                                workItems.stream().map(WorkItemId::value).toList())
                        .stream()
                        .map(issue -> new WorkItemId(issue.getId()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<StatusChange> history(WorkItemId workItem) {
        return HostBoundary.read("history of issue " + workItem.value(), () -> {
            List<StatusChange> changes = new ArrayList<>();
            for (ChangeHistory history : histories.getChangeHistories(issues.getIssueObject(workItem.value()))) {
                for (ChangeItemBean item : history.getChangeItemBeans()) {
                    change(history, item).ifPresent(changes::add);
                }
            }
            changes.sort(Comparator.comparing(StatusChange::at));
            return changes;
        });
    }

    @Override
    public Optional<PersonId> unlinkedBy(WorkItemId workItem, Collection<EvidenceRef> evidence, Instant since) {
        return HostBoundary.read(
                "history of issue " + workItem.value(),
                () -> histories.getChangeHistories(issues.getIssueObject(workItem.value())).stream()
                        .filter(history ->
                                !history.getTimePerformed().toInstant().isBefore(since))
                        .filter(history ->
                                history.getChangeItemBeans().stream().anyMatch(item -> isGone(item, evidence)))
                        .max(Comparator.comparing(ChangeHistory::getTimePerformed))
                        .flatMap(JiraWhereabouts::author));
    }

    /**
     * A link that is gone is likely written with the key of the issue, or the id of the remote link, that it led to; it is a
     * convention of Jira's, which no signature holds. Where it is written otherwise, the history names nobody.
     */
    private static boolean isGone(ChangeItemBean item, Collection<EvidenceRef> evidence) {
        String before = item.getFrom();
        if (before == null || item.getTo() != null) {
            return false;
        }
        return switch (item.getField()) {
            case "Link" -> evidence.contains(EvidenceRef.issue(before));
            case "RemoteIssueLink" -> evidence.stream().anyMatch(ref -> JiraEvidence.isBehind(ref, before));
            default -> false;
        };
    }

    private static Optional<PersonId> author(ChangeHistory history) {
        return Optional.ofNullable(history.getAuthorKey())
                .filter(key -> !key.isBlank())
                .map(PersonId::new);
    }

    private Optional<StatusChange> change(ChangeHistory history, ChangeItemBean item) {
        var at = history.getTimePerformed().toInstant();
        var by = author(history).orElse(null);
        return switch (item.getField()) {
            case "status" -> Optional.of(new StatusChange(at, by, isDone(item.getFrom()), isDone(item.getTo()), false));
            case "project" -> Optional.of(new StatusChange(at, by, false, false, true));
            default -> Optional.empty();
        };
    }

    /** A status that was deleted since is none of the done category. */
    private boolean isDone(@Nullable String statusId) {
        return statusId != null
                && Optional.ofNullable(constants.getStatus(statusId))
                        .filter(JiraWhereabouts::isDone)
                        .isPresent();
    }
}
