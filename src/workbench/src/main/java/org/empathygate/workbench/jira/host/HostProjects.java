package org.empathygate.workbench.jira.host;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.Projects;
import org.jspecify.annotations.Nullable;

/** Projects by id and key. Asks no permission, as Jira's does not. */
record HostProjects(Projects projects, HostViews views) implements ProjectManager {
    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return Optional.ofNullable(id)
                .flatMap(projects::find)
                .map(views::project)
                .orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByKey(@Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(projects::findByKey)
                .filter(project -> project.key().equals(key))
                .map(views::project)
                .orElse(null);
    }

    @Override
    public @Nullable Project getProjectByCurrentKey(@Nullable String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public List<Project> getProjects() {
        return projects.all().stream().map(views::project).toList();
    }
}
