package broken.product.jira;

import broken.host.ComponentAccessor;

/** Fetches what it needs from anywhere. */
public final class LocatingPanel {
    public Object show() {
        return ComponentAccessor.find();
    }
}
