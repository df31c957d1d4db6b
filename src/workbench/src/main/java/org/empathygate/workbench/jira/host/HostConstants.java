package org.empathygate.workbench.jira.host;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import java.util.Optional;
import org.empathygate.workbench.jira.model.JiraModel;
import org.jspecify.annotations.Nullable;

/** Statuses by id. */
record HostConstants(JiraModel jira) implements ConstantsManager {
    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(jira.constants()::status)
                .map(HostConstant::of)
                .orElse(null);
    }
}
