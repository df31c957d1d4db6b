package org.empathygate.core.given;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.jspecify.annotations.Nullable;

/** A Story of project SHOP with a criterion, unresolved and assigned to nobody. */
public record WorkItemBuilder(
        long id,
        String key,
        @Nullable String issueType,
        @Nullable String resolution,
        @Nullable String criterion,
        @Nullable PersonId assignee) {

    public static final ProjectKey SHOP = new ProjectKey("SHOP");

    public static WorkItemBuilder aWorkItem() {
        return new WorkItemBuilder(10142, "SHOP-142", "Story", null, "Pays without creating an account", null);
    }

    public WorkItemBuilder withKey(String other) {
        return new WorkItemBuilder(id, other, issueType, resolution, criterion, assignee);
    }

    public WorkItemBuilder withId(long other) {
        return new WorkItemBuilder(other, key, issueType, resolution, criterion, assignee);
    }

    public WorkItemBuilder ofType(@Nullable String other) {
        return new WorkItemBuilder(id, key, other, resolution, criterion, assignee);
    }

    public WorkItemBuilder resolvedAs(String other) {
        return new WorkItemBuilder(id, key, issueType, other, criterion, assignee);
    }

    public WorkItemBuilder withCriterion(@Nullable String other) {
        return new WorkItemBuilder(id, key, issueType, resolution, other, assignee);
    }

    public WorkItemBuilder assignedTo(PersonId other) {
        return new WorkItemBuilder(id, key, issueType, resolution, criterion, other);
    }

    public WorkItemFacts facts() {
        return new WorkItemFacts(
                new WorkItemId(id), new WorkItemKey(key), SHOP, issueType, resolution, criterion, assignee, List.of());
    }
}
