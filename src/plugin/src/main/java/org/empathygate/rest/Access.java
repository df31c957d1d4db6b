package org.empathygate.rest;

import java.util.Optional;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and whether they may. What somebody may not see is refused exactly like what does not exist: with 404, or
 * with 401 while nobody is logged in. What they may see but not do is refused with 403.
 */
public final class Access {
    private final CurrentPerson current;
    private final Permissions permissions;
    private final WorkItems workItems;

    public Access(CurrentPerson current, Permissions permissions, WorkItems workItems) {
        this.current = current;
        this.permissions = permissions;
        this.workItems = workItems;
    }

    /** Null when nobody is logged in. */
    @Nullable
    PersonId reader() {
        return current.find().orElse(null);
    }

    PersonId person() {
        return current.find().orElseThrow(() -> Refusal.of(RestBoundary.UNAUTHORIZED, RestTexts.NOT_LOGGED_IN));
    }

    WorkItemFacts toBrowse(String key) {
        return visible(find(key));
    }

    WorkItemFacts toBrowse(WorkItemId id) {
        return visible(workItems.find(id).filter(workItem -> mayBrowse(workItem.key())));
    }

    /** Empty when there is no such work item or the reader may not see it: the same answer. */
    Optional<WorkItemFacts> find(String key) {
        return key(key).filter(this::mayBrowse).flatMap(workItems::find);
    }

    /** Empty when there is no such work item (any more) or the reader may not see it. */
    Optional<WorkItemKey> visibleKey(WorkItemId id) {
        return workItems.find(id).map(WorkItemFacts::key).filter(this::mayBrowse);
    }

    boolean mayBrowse(WorkItemKey key) {
        return permissions.mayBrowse(reader(), key);
    }

    WorkItemFacts toEdit(String key) {
        PersonId person = person();
        WorkItemFacts workItem = toBrowse(key);
        check(permissions.mayEdit(person, workItem.key()), RestTexts.MAY_NOT_EDIT);
        return workItem;
    }

    WorkItemFacts toLink(String key) {
        PersonId person = person();
        WorkItemFacts workItem = toBrowse(key);
        check(permissions.mayLink(person, workItem.key()), RestTexts.MAY_NOT_LINK);
        return workItem;
    }

    /** To decide, hold, or break the glass; whether this very person may is the desk's question. */
    WorkItemFacts toDecide(String key) {
        person();
        return toBrowse(key);
    }

    /** To decide or take back a request; whether this very person may is the desk's question. */
    WorkItemFacts toDecide(WorkItemId id) {
        person();
        return toBrowse(id);
    }

    ProjectKey toBrowseProject(String key) {
        return visible(project(key).filter(project -> permissions.mayBrowse(reader(), project)));
    }

    ProjectKey toCreateIn(String key) {
        PersonId person = person();
        ProjectKey project = toBrowseProject(key);
        check(permissions.mayCreate(person, project), RestTexts.MAY_NOT_CREATE);
        return project;
    }

    ProjectKey toAdminister(String key) {
        PersonId person = person();
        ProjectKey project = toBrowseProject(key);
        check(permissions.mayAdminister(person, project), RestTexts.MAY_NOT_ADMINISTER);
        return project;
    }

    void toSystemAdminister() {
        check(administersSystem(), RestTexts.MAY_NOT_SYSTEM_ADMINISTER);
    }

    boolean administersSystem() {
        return permissions.maySystemAdminister(person());
    }

    /**
     * To read the ledger: everything, which system administrators may, or a project's part, which its administrators may too.
     *
     * @return the project; null for everything
     */
    @Nullable
    ProjectKey toReadLedger(@Nullable String project) {
        person();
        ProjectKey asked = Address.project("project", project);
        if (asked == null) {
            toSystemAdminister();
            return null;
        }
        return administersSystem() ? asked : toAdminister(asked.value());
    }

    /** The value, or the refusal that says "absent or not visible". */
    <T> T visible(Optional<T> found) {
        return found.orElseThrow(this::notVisible);
    }

    private Refusal notVisible() {
        return reader() == null
                ? Refusal.of(RestBoundary.UNAUTHORIZED, RestTexts.NOT_LOGGED_IN)
                : Refusal.of(RestBoundary.NOT_FOUND, RestTexts.NOT_FOUND);
    }

    private static void check(boolean allowed, Text why) {
        if (!allowed) {
            throw Refusal.of(RestBoundary.FORBIDDEN, why);
        }
    }

    private static Optional<WorkItemKey> key(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new WorkItemKey(text.strip()));
    }

    private static Optional<ProjectKey> project(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new ProjectKey(text.strip()));
    }
}
