package org.empathygate.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.health.Job;
import org.empathygate.core.health.Jobs;
import org.jspecify.annotations.Nullable;

/** How far the chain and each of its followers are. What failed is told for this node alone. */
public final class LedgerJobs implements Jobs {

    private final Chain chain;
    private final Clerk clerk;

    public LedgerJobs(Chain chain, Clerk clerk) {
        this.chain = chain;
        this.clerk = clerk;
    }

    @Override
    public List<Job> now() {
        try {
            List<Job> jobs = new ArrayList<>();
            jobs.add(new Job("ledger", true, chained()));
            Map<String, String> failures = clerk.failures();
            clerk.followers().forEach(name -> jobs.add(follower(name, failures.get(name))));
            return jobs;
        } catch (UnreadableException unreadable) {
            return List.of(new Job("ledger", false, Map.of("failure", String.valueOf(unreadable.getMessage()))));
        }
    }

    private Map<String, String> chained() {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("sequence", Long.toString(chain.head().sequence()));
        state.put("waiting", Integer.toString(chain.waiting()));
        return state;
    }

    private Job follower(String name, @Nullable String failure) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("sequence", Long.toString(chain.followed(name)));
        if (failure != null) {
            state.put("failure", failure);
        }
        return new Job("ledger-follower-" + name, failure == null, state);
    }
}
