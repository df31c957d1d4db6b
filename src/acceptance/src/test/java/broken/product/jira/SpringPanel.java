package broken.product.jira;

import org.springframework.core.SpringVersion;

/** Knows the container that made it. */
public final class SpringPanel {
    public String show() {
        return String.valueOf(SpringVersion.getVersion());
    }
}
