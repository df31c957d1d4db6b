package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A link type that no direction of which is asked for. */
record OneLinkType(long id, String name) implements IssueLinkType {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        throw new NotAsked();
    }

    @Override
    public String getInward() {
        throw new NotAsked();
    }

    @Override
    public String getStyle() {
        throw new NotAsked();
    }

    @Override
    public boolean isSubTaskLinkType() {
        return false;
    }

    @Override
    public boolean isSystemLinkType() {
        return false;
    }
}
