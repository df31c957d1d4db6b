package org.empathygate.workbench.jira.web;

/** Answers one kind of request. */
@FunctionalInterface
interface Page {

    Answer answer(Visit visit);
}
