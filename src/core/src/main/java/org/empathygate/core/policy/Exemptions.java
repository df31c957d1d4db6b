package org.empathygate.core.policy;

import org.jspecify.annotations.Nullable;

/** Work items of which the policy asks nothing, by issue type and by resolution. */
public record Exemptions(Names issueTypes, Names resolutions) {

    /** Whether a work item of this type and resolution is exempt; what is null exempts nothing. */
    public boolean cover(@Nullable String issueType, @Nullable String resolution) {
        return (issueType != null && issueTypes.contains(issueType))
                || (resolution != null && resolutions.contains(resolution));
    }
}
