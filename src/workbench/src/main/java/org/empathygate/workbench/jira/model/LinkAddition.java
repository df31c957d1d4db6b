package org.empathygate.workbench.jira.model;

import java.util.List;

/**
 * Links to be made in the same submit as another change: from the issue being changed, read through one description of a
 * link type, to the issues with these keys.
 *
 * @param description the inward or outward description, such as {@code is informed by}
 */
public record LinkAddition(String description, List<String> keys) {
    public LinkAddition {
        keys = List.copyOf(keys);
    }
}
