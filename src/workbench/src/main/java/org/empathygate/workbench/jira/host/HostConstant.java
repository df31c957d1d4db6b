package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What issue types, statuses, resolutions and priorities have in common; nothing is translated. */
abstract class HostConstant implements IssueConstant {
    private final String id;
    private final String name;
    private final String description;

    private HostConstant(String id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    static IssueType of(org.empathygate.workbench.jira.model.IssueType type) {
        return new OfType(type);
    }

    static Status of(org.empathygate.workbench.jira.model.Status status) {
        return new OfStatus(status);
    }

    static Resolution of(org.empathygate.workbench.jira.model.Resolution resolution) {
        return new OfResolution(resolution);
    }

    static Priority of(org.empathygate.workbench.jira.model.Priority priority) {
        return new OfPriority(priority);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Long getSequence() {
        return Long.valueOf(id);
    }

    @Override
    public String getIconUrl() {
        return "/images/icons/" + getClass().getSimpleName().replace("Of", "").toLowerCase(Locale.ROOT) + ".svg";
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostConstant constant
                && constant.getClass().equals(getClass())
                && constant.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class OfType extends HostConstant implements IssueType {
        OfType(org.empathygate.workbench.jira.model.IssueType type) {
            super(type.id(), type.name(), type.description());
        }

        @Override
        public boolean isSubTask() {
            return false;
        }
    }

    private static final class OfStatus extends HostConstant implements Status {
        private final org.empathygate.workbench.jira.model.StatusCategory category;

        OfStatus(org.empathygate.workbench.jira.model.Status status) {
            super(status.id(), status.name(), status.description());
            category = status.category();
        }

        @Override
        public StatusCategory getStatusCategory() {
            return new Category(category);
        }
    }

    private static final class OfResolution extends HostConstant implements Resolution {
        OfResolution(org.empathygate.workbench.jira.model.Resolution resolution) {
            super(resolution.id(), resolution.name(), resolution.description());
        }
    }

    private static final class OfPriority extends HostConstant implements Priority {
        OfPriority(org.empathygate.workbench.jira.model.Priority priority) {
            super(priority.id(), priority.name(), priority.description());
        }
    }

    private record Category(org.empathygate.workbench.jira.model.StatusCategory category) implements StatusCategory {
        @Override
        public Long getId() {
            return category.id();
        }

        @Override
        public String getKey() {
            return category.key();
        }

        @Override
        public String getName() {
            return category.displayName();
        }

        @Override
        public String getColorName() {
            return category.color();
        }
    }
}
