package org.empathygate.workbench.jira.web;

/** One entry of a list to choose from. */
record Choice(String value, String label) {}
