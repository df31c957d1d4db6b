package org.empathygate.core;

import org.jspecify.annotations.Nullable;

/**
 * Port: what the host allows a person. A null person is somebody who is not logged in. Something that does not exist is
 * answered like something that the person may not see: with false.
 */
public interface Permissions {

    boolean mayBrowse(@Nullable PersonId person, WorkItemKey workItem);

    boolean mayEdit(@Nullable PersonId person, WorkItemKey workItem);

    boolean mayLink(@Nullable PersonId person, WorkItemKey workItem);

    boolean mayBrowse(@Nullable PersonId person, ProjectKey project);

    /** May create work items, and so record insights, in the project. */
    boolean mayCreate(@Nullable PersonId person, ProjectKey project);

    boolean mayAdminister(@Nullable PersonId person, ProjectKey project);

    boolean maySystemAdminister(@Nullable PersonId person);
}
