package org.empathygate.workbench.jira.web;

/** The part of the site a page belongs to, for the mark in the header. */
enum Section {
    PROJECTS,
    ISSUES,
    WORKFLOWS,
    CREATE,
    LOGIN,
    NONE
}
