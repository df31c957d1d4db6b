package org.empathygate.core.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.Checked;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.core.policy.PolicyText;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;

/** The built-in policy as version 3, enforcing on everything; its fields are set by the names that a draft reads. */
public record PolicyBuilder(Map<String, Object> fields) {

    public static PolicyBuilder aPolicy() {
        return new PolicyBuilder(Map.of("defaultTier", Tier.ENFORCE.name()));
    }

    public PolicyBuilder with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new PolicyBuilder(more);
    }

    public PolicyBuilder tier(Tier tier) {
        return with("defaultTier", tier.name());
    }

    public PolicyBuilder tierOf(String issueType, Tier tier) {
        return with("tiers", Map.of(issueType, tier.name()));
    }

    public PolicyBuilder exemptingType(String issueType) {
        return with("exemptIssueTypes", List.of(issueType));
    }

    public PolicyBuilder askingForRelevance() {
        return with("relevanceRequired", true);
    }

    public PolicyBuilder askingForCriterion() {
        return with("criterionRequired", true);
    }

    public PolicyBuilder freshForDays(int days) {
        return with("freshnessDays", days);
    }

    public Policy policy() {
        if (new PolicyDraft(fields).on(Policy.DEFAULT) instanceof Checked.Valid<Policy> valid) {
            return valid.value().with(valid.value().tiers(), 3);
        }
        throw new IllegalArgumentException("Not a policy: " + fields);
    }

    public StoredPolicy stored(int version) {
        Policy policy = policy();
        return new StoredPolicy(policy.tiers(), PolicyText.write(policy), version);
    }
}
