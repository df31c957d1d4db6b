package org.empathygate.jira.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.ReviewDesk;
import org.jspecify.annotations.Nullable;

/** The broken glasses that await a person's review, on work items that they may see. */
public final class ReviewRows {

    private final ReviewDesk desk;
    private final WorkItems workItems;
    private final Permissions permissions;
    private final PageWording wording;
    private final PageAddress address;

    public ReviewRows(
            ReviewDesk desk, WorkItems workItems, Permissions permissions, PageWording wording, PageAddress address) {
        this.desk = desk;
        this.workItems = workItems;
        this.permissions = permissions;
        this.wording = wording;
        this.address = address;
    }

    /**
     * The section.
     *
     * @param project null for every project
     */
    Map<String, Object> of(PersonId person, @Nullable ProjectKey project) {
        var rows = desk.waitingFor(person).stream()
                .filter(glass -> project == null || project.equals(glass.project()))
                .flatMap(glass -> key(glass, person).map(key -> row(glass, key)).stream())
                .toList();
        return Map.of("rows", rows, "hasRows", !rows.isEmpty());
    }

    private Optional<WorkItemKey> key(BrokenGlass glass, PersonId person) {
        return workItems
                .find(glass.workItem())
                .map(WorkItemFacts::key)
                .filter(key -> permissions.mayBrowse(person, key));
    }

    private Map<String, Object> row(BrokenGlass glass, WorkItemKey key) {
        boolean overdue = desk.isOverdue(glass);
        var row = new LinkedHashMap<String, Object>();
        row.put("id", Long.toString(glass.id()));
        row.put("issue", key.value());
        row.put("address", address.override(glass.override()));
        row.put("text", glass.reason());
        row.put("about", wording.page("review.about", wording.person(glass.by()), wording.moment(glass.at())));
        row.put("due", wording.page(overdue ? "overdue" : "due", wording.day(glass.dueOn())));
        row.put("dueMood", overdue ? "bad" : "quiet");
        return row;
    }
}
