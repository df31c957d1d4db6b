package org.empathygate.workbench.jira.model;

/** A status of issues; its category says whether it counts as done. */
public record Status(String id, String name, String description, StatusCategory category) {

    public boolean isDone() {
        return category == StatusCategory.DONE;
    }
}
