package org.empathygate.workbench.jira.web;

/** The part of the site a page belongs to, for the mark in the header and for what plugins load there. */
enum Section {
    PROJECTS,
    ISSUES,
    WORKFLOWS,
    ADMINISTRATION,
    CREATE,
    LOGIN,
    NONE;

    /**
     * The context of the web-resources that every page of this part loads.
     *
     * <p>Source: developer.atlassian.com, "Web resource plugin module" (atl.general, atl.admin).
     */
    String context() {
        return switch (this) {
            case WORKFLOWS, ADMINISTRATION -> "atl.admin";
            case PROJECTS, ISSUES, CREATE, LOGIN, NONE -> "atl.general";
        };
    }
}
