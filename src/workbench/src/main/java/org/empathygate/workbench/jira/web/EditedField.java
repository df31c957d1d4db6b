package org.empathygate.workbench.jira.web;

/** A custom field as its type's own template asks for it. */
record EditedField(String id, String editHtml) {}
