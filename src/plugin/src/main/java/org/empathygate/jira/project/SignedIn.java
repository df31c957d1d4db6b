package org.empathygate.jira.project;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a link to people who are logged in: nothing waits for anybody else. */
public final class SignedIn implements Condition {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("user") != null;
    }
}
