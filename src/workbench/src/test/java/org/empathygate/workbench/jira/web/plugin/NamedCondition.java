package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds for the person of one name; breaks when it shall. */
public final class NamedCondition implements Condition {

    private final Map<String, String> params = new ConcurrentHashMap<>();

    @Override
    public void init(Map<String, String> given) {
        params.putAll(given);
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        if ("break".equals(params.get("name"))) {
            throw new IllegalStateException("broken on purpose");
        }
        return context.get("user") instanceof ApplicationUser user
                && user.getName().equals(params.get("name"));
    }
}
