package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Tells a panel what it is on. */
public final class NoteContext implements ContextProvider {

    private final Map<String, String> params = new ConcurrentHashMap<>();

    @Override
    public void init(Map<String, String> given) {
        params.putAll(given);
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        var issue = (Issue) Objects.requireNonNull(context.get("issue"));
        var project = (Project) Objects.requireNonNull(context.get("project"));
        return Map.of(
                "colour",
                params.getOrDefault("colour", "none"),
                "key",
                issue.getKey() + " in " + project.getName(),
                "who",
                "<b>nobody</b>");
    }
}
