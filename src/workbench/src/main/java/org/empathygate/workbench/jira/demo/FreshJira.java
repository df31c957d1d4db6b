package org.empathygate.workbench.jira.demo;

import java.util.List;
import java.util.Locale;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.IssueConstants;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Priority;
import org.empathygate.workbench.jira.model.Resolution;
import org.empathygate.workbench.jira.model.Status;
import org.empathygate.workbench.jira.model.StatusCategory;

/** Fills an empty database with what any project needs: constants, link types, roles, groups and people. */
public final class FreshJira {
    /** Where customers' words are kept as issues. */
    static final String INSIGHT_TYPE = "Customer insight";

    private static final String DEVELOPERS = "jira-developers";

    private final JiraModel jira;

    public FreshJira(JiraModel jira) {
        this.jira = jira;
    }

    /** Whether nobody has filled the database yet. */
    public boolean isEmpty() {
        return jira.constants().types().isEmpty();
    }

    /** Fills it. */
    public void fill() {
        addConstants(jira.constants());
        jira.links().addType("Blocks", "is blocked by", "blocks");
        jira.links().addType("Duplicate", "is duplicated by", "duplicates");
        jira.links().addType("Evidence", "is informed by", "informs");
        jira.links().addType("Relates", "relates to", "relates to");
        jira.projects().addRole(StandardProject.ADMINISTRATORS_ROLE, "May change how the project works");
        jira.projects().addRole(StandardProject.DEVELOPERS_ROLE, "Work on the project's issues");
        jira.projects().addRole(StandardProject.PRODUCT_OWNERS_ROLE, "Decide what the product is for");
        jira.people().addGroup(Access.ADMINISTRATORS);
        jira.people().addGroup(Access.USERS);
        jira.people().addGroup(DEVELOPERS);
        add("Admin", "Example", List.of(Access.ADMINISTRATORS, DEVELOPERS));
        add("Dana", "Developer", List.of(DEVELOPERS));
        add("Priya", "Owner", List.of());
        add("Sam", "Builder", List.of(DEVELOPERS));
        add("Rita", "Reader", List.of());
    }

    private void add(String firstName, String lastName, List<String> groups) {
        String name = firstName.toLowerCase(Locale.ROOT);
        jira.people().add(new Person(name, name, firstName + " " + lastName, name + "@example.com", true), name);
        jira.people().join(name, Access.USERS);
        groups.forEach(group -> jira.people().join(name, group));
    }

    private static void addConstants(IssueConstants constants) {
        constants.add(new IssueType("10001", "Story", "Something a customer will be able to do."));
        constants.add(new IssueType("10002", "Task", "Work that has to be done."));
        constants.add(new IssueType("10004", "Bug", "Something that does not work as it should."));
        constants.add(new IssueType("10100", INSIGHT_TYPE, "What a customer told or showed us."));

        constants.add(status("1", "Open", StatusCategory.TO_DO));
        constants.add(status("3", "In Progress", StatusCategory.IN_PROGRESS));
        constants.add(status("4", "Reopened", StatusCategory.TO_DO));
        constants.add(status("5", "Resolved", StatusCategory.DONE));
        constants.add(status("6", "Closed", StatusCategory.DONE));
        constants.add(status("10000", "To Do", StatusCategory.TO_DO));
        constants.add(status("10001", "Done", StatusCategory.DONE));

        constants.add(new Resolution("10000", "Done", "Work has been completed."));
        constants.add(new Resolution("10001", "Won't Do", "This will not be worked on."));
        constants.add(new Resolution("10002", "Duplicate", "Another issue says the same."));
        constants.add(new Resolution("10003", "Cannot Reproduce", "All attempts to see it failed."));
        constants.add(new Resolution("10004", "Won't Fix", "This will stay as it is."));

        constants.add(new Priority("1", "Highest", "This blocks progress."));
        constants.add(new Priority("2", "High", "Serious problem that could block progress."));
        constants.add(new Priority("3", "Medium", "Has the potential to affect progress."));
        constants.add(new Priority("4", "Low", "Minor problem or easily worked around."));
        constants.add(new Priority("5", "Lowest", "Trivial problem with little or no impact."));
    }

    private static Status status(String id, String name, StatusCategory category) {
        return new Status(id, name, "", category);
    }
}
