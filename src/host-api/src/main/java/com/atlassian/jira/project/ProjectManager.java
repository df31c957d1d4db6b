package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects; it asks no permission.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjects();
}
