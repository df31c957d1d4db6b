package org.empathygate.rest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.given.Days;
import org.empathygate.core.status.FoundWorkItem;
import org.empathygate.core.status.Part;
import org.empathygate.core.status.Resolution;
import org.empathygate.core.status.ResolvedScope;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeKind;
import org.empathygate.core.status.ScopeSearch;

/** The work items of a {@link FakeHost} by project SHOP, by their keys, and by the query {@code project = SHOP}. */
final class FakeScopes implements ScopeSearch {
    private static final String SHOP = "project = SHOP";

    private final FakeHost host;
    private final Set<WorkItemKey> done = new HashSet<>();

    FakeScopes(FakeHost host) {
        this.host = host;
    }

    void finish(String key) {
        done.add(new WorkItemKey(key));
    }

    @Override
    public Resolution resolve(Scope scope, PersonId reader) {
        ProjectKey shop = new ProjectKey("SHOP");
        if (scope.kind() == ScopeKind.JQL) {
            return scope.value().equals(SHOP)
                    ? new ResolvedScope(SHOP, null)
                    : new Resolution.Wrong("Field '" + scope.value() + "' does not exist.");
        }
        if (scope.kind() == ScopeKind.PROJECT && scope.value().equals("SHOP")) {
            return host.mayBrowse(reader, shop) ? new ResolvedScope(SHOP, shop) : new Resolution.Absent();
        }
        return host.mayBrowse(reader, new WorkItemKey(scope.value()))
                ? new ResolvedScope("key = " + scope.value(), null)
                : new Resolution.Absent();
    }

    private List<FoundWorkItem> all(ResolvedScope scope, PersonId reader) {
        return host.workItems().stream()
                .filter(workItem -> scope.jql().equals(SHOP)
                        || scope.jql().equals("key = " + workItem.key().value()))
                .filter(workItem -> host.mayBrowse(reader, workItem.key()))
                .map(this::found)
                .toList();
    }

    private FoundWorkItem found(WorkItemFacts workItem) {
        boolean isDone = done.contains(workItem.key());
        return new FoundWorkItem(
                workItem.id(),
                workItem.key(),
                "Summary of " + workItem.key().value(),
                isDone ? "Done" : "To Do",
                Days.NOW,
                isDone ? null : () -> workItem);
    }

    @Override
    public long count(ResolvedScope scope, Part part, PersonId reader) {
        return latest(scope, part, reader, Integer.MAX_VALUE).total();
    }

    @Override
    public Found latest(ResolvedScope scope, Part part, PersonId reader, int max) {
        List<FoundWorkItem> found = all(scope, reader).stream()
                .filter(workItem -> part == Part.ALL || workItem.done() == (part == Part.DONE))
                .toList();
        return new Found(found.stream().limit(max).toList(), found.size());
    }

    @Override
    public Look look(Collection<WorkItemId> workItems, PersonId reader) {
        List<FoundWorkItem> there = host.workItems().stream()
                .filter(workItem -> workItems.contains(workItem.id()))
                .map(this::found)
                .toList();
        List<FoundWorkItem> visible = there.stream()
                .filter(workItem -> host.mayBrowse(reader, workItem.key()))
                .toList();
        return new Look(visible, there.size() - visible.size());
    }

    @Override
    public String naming(Collection<FoundWorkItem> workItems) {
        return workItems.stream()
                .map(workItem -> workItem.key().value())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
