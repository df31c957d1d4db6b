package org.empathygate.workbench.jira.host;

import com.atlassian.jira.user.ApplicationUser;
import org.empathygate.workbench.jira.model.Person;

/** A person as plugins see one. Two are equal when they are the same person. */
record HostUser(Person person) implements ApplicationUser {
    @Override
    public String getKey() {
        return person.key();
    }

    @Override
    public String getUsername() {
        return person.username();
    }

    @Override
    public String getName() {
        return person.username();
    }

    @Override
    public String getDisplayName() {
        return person.displayName();
    }

    @Override
    public String getEmailAddress() {
        return person.email();
    }

    @Override
    public boolean isActive() {
        return person.active();
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }
}
