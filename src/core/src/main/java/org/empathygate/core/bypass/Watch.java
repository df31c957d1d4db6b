package org.empathygate.core.bypass;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.jspecify.annotations.Nullable;

/**
 * Since when the gate watches a project, by issue type: a type whose tier is off is not watched, and when its tier is turned
 * up, its time begins then.
 *
 * @param byDefault for every type that has no time of its own; null when those are not watched
 * @param byIssueType types that differ, in capitals-insensitive names as the policy has them; a type that maps to nothing is
 *     in {@code unwatched}
 * @param unwatched types that are not watched although others are
 */
public record Watch(@Nullable Era byDefault, Map<String, Era> byIssueType, Set<String> unwatched) {

    /** Nothing is watched. */
    public static final Watch NONE = new Watch(null, Map.of(), Set.of());

    public Watch {
        byIssueType = Collections.unmodifiableMap(new LinkedHashMap<>(byIssueType));
        unwatched = Collections.unmodifiableSet(new TreeSet<>(unwatched));
    }

    /** A project in which everything counts from that time on, because nothing in it is older than the gate. */
    static Watch ofNewProject(Instant since) {
        return new Watch(new Era(since, true), Map.of(), Set.of());
    }

    /** The watch that these tiers ask for: what is watched stays as it is, what is turned up begins now. */
    Watch under(Tiers tiers, Instant now) {
        Set<String> types = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        types.addAll(tiers.byIssueType().keySet());
        types.addAll(byIssueType.keySet());
        types.addAll(unwatched);
        Map<String, Era> eras = new LinkedHashMap<>();
        Set<String> off = new TreeSet<>();
        for (String type : types) {
            if (tiers.of(type) == Tier.OFF) {
                off.add(type);
            } else {
                Era before = of(type);
                eras.put(type, before == null ? new Era(now, false) : before);
            }
        }
        Era rest = tiers.byDefault() == Tier.OFF ? null : byDefault == null ? new Era(now, false) : byDefault;
        return new Watch(rest, eras, off);
    }

    /** Null when work items of this type are not watched. */
    public @Nullable Era of(@Nullable String issueType) {
        if (issueType != null) {
            for (Map.Entry<String, Era> each : byIssueType.entrySet()) {
                if (each.getKey().equalsIgnoreCase(issueType)) {
                    return each.getValue();
                }
            }
            for (String each : unwatched) {
                if (each.equalsIgnoreCase(issueType)) {
                    return null;
                }
            }
        }
        return byDefault;
    }

    /** The whole project was read since {@code began}: whatever was done when an earlier time began is recorded now. */
    Watch readSince(Instant began) {
        Map<String, Era> eras = new LinkedHashMap<>();
        byIssueType.forEach((type, era) -> eras.put(type, read(era, began)));
        return new Watch(byDefault == null ? null : read(byDefault, began), eras, unwatched);
    }

    private static Era read(Era era, Instant began) {
        return era.since().isAfter(began) ? era : era.completed();
    }
}
