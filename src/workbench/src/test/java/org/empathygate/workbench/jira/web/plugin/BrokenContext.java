package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Breaks whenever it is asked. */
public final class BrokenContext implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {
        // asks for nothing
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        throw new IllegalStateException("broken on purpose");
    }
}
