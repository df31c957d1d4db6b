package org.empathygate.core.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tier of a project and of those issue types that differ from it; type names are compared without regard to case. */
public record Tiers(Tier byDefault, Map<String, Tier> byIssueType) {

    public Tiers {
        byIssueType = Collections.unmodifiableMap(new LinkedHashMap<>(byIssueType));
    }

    public static Tiers all(Tier tier) {
        return new Tiers(tier, Map.of());
    }

    /** The tier of this issue type; the strictest there is when the type is unknown, so that doubt never lets through. */
    public Tier of(@Nullable String issueType) {
        if (issueType == null) {
            return strictest();
        }
        for (Map.Entry<String, Tier> each : byIssueType.entrySet()) {
            if (each.getKey().equalsIgnoreCase(issueType)) {
                return each.getValue();
            }
        }
        return byDefault;
    }

    private Tier strictest() {
        Tier strictest = byDefault;
        for (Tier each : byIssueType.values()) {
            if (each.compareTo(strictest) > 0) {
                strictest = each;
            }
        }
        return strictest;
    }
}
