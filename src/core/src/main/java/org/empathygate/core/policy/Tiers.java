package org.empathygate.core.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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

    /** Whether any issue type would be asked more strictly than by the others. */
    public boolean stricterThan(Tiers others) {
        Set<String> types = new LinkedHashSet<>(byIssueType.keySet());
        types.addAll(others.byIssueType().keySet());
        return byDefault.compareTo(others.byDefault()) > 0
                || types.stream().anyMatch(type -> of(type).compareTo(others.of(type)) > 0);
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
