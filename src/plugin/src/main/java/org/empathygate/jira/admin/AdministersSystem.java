package org.empathygate.jira.admin;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a link to system administrators. Where that cannot be found out, the link is not shown. */
public final class AdministersSystem implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(AdministersSystem.class);

    private final Permissions permissions;
    private final CurrentPerson current;

    public AdministersSystem(Permissions permissions, CurrentPerson current) {
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return permissions.maySystemAdminister(current.find().orElse(null));
        } catch (UnreadableException unreadable) {
            LOG.warn("A link is left out", unreadable);
            return false;
        }
    }
}
