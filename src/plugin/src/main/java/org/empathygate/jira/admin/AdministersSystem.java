package org.empathygate.jira.admin;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.jira.page.LinkCheck;

/** Shows a link to system administrators. Where that cannot be found out, the link is not shown. */
public final class AdministersSystem implements Condition {

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
        return LinkCheck.isShown(
                () -> permissions.maySystemAdminister(current.find().orElse(null)));
    }
}
