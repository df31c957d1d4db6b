package broken.product.core.gate;

import broken.product.core.policy.CircularPolicy;
import com.atlassian.jira.issue.Issue;
import java.time.Instant;

/** A decision that knows the host, reads the clock and is known by the policy it asks. */
public record ImpureDecision(CircularPolicy policy) {
    public String decide(Issue issue) {
        return issue.getKey() + Instant.now() + policy;
    }
}
