package org.empathygate.workbench.jira.hostile;

/** The ways around a workflow's validators. */
enum Bypass {
    /** A transition whose validators are not asked, as plugins and scripts can do it. */
    SKIP_VALIDATORS,

    /** The same, and no listener is told. The history has it. */
    NO_EVENT,

    /** The project gets another workflow, and the status is mapped to one that is done. The history has it; no event. */
    MIGRATE_WORKFLOW,

    /** A new issue that is done from its first moment on: no history, no event. */
    IMPORT,

    /** The status is changed in the database: no history, no event, and not even the time of the last change. */
    DATABASE,

    /** An issue of another project, done there, is moved into this one, with history and events. */
    MOVE,

    /** The validators are taken off the workflow, for everybody; then a transition like any other. */
    REMOVE_VALIDATOR
}
