package org.empathygate.workbench.host;

import com.atlassian.event.api.EventPublisher;
import java.net.URI;
import java.util.List;
import org.empathygate.workbench.WorkbenchClock;
import org.empathygate.workbench.fault.Faults;
import org.empathygate.workbench.store.Database;

/**
 * What a product is made from.
 *
 * @param database the product's own database
 * @param clock the one clock; nothing in a product asks another
 * @param events where the product publishes what happened; plugins listen here
 * @param baseUrl where the product will be reached, with its context path and without a trailing slash
 * @param others the products made before this one, such as the Jira whose people a Confluence shares
 * @param faults what is to fail at the product's borders
 */
public record HostSetting(
        Database database,
        WorkbenchClock clock,
        EventPublisher events,
        URI baseUrl,
        List<HostProduct> others,
        Faults faults) {

    public HostSetting {
        others = List.copyOf(others);
    }
}
