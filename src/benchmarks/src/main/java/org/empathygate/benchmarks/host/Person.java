package org.empathygate.benchmarks.host;

import com.atlassian.jira.user.ApplicationUser;

/** A person who is named alike everywhere. */
record Person(String name) implements ApplicationUser {

    @Override
    public String getKey() {
        return name;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return name;
    }

    @Override
    public String getEmailAddress() {
        return name + "@example.com";
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }
}
