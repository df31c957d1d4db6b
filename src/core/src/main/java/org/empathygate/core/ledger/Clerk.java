package org.empathygate.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.core.UnreadableException;

/** Use case: chains what was written and lets every follower catch up. Safe on several nodes at once. */
public final class Clerk {

    private static final int AT_ONCE = 200;

    private final Chain chain;
    private final List<Follower> followers;
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    public Clerk(Chain chain, List<Follower> followers) {
        this.chain = chain;
        this.followers = List.copyOf(followers);
    }

    /** Chains everything that is waiting; throws {@link UnreadableException} when the store fails. */
    public void seal() {
        int sealed;
        do {
            sealed = chain.seal(AT_ONCE);
        } while (sealed == AT_ONCE);
    }

    /**
     * Chains everything, then lets each follower catch up. A follower that fails keeps no other from its entries.
     *
     * @return the followers that failed, by name and with why; empty when all is well
     */
    public List<String> work() {
        seal();
        List<String> failed = new ArrayList<>();
        for (Follower follower : followers) {
            try {
                catchUp(follower);
                failures.remove(follower.name());
            } catch (UnreadableException unreadable) {
                failed.add(follower.name() + ": " + unreadable.getMessage());
                failures.put(follower.name(), String.valueOf(unreadable.getMessage()));
            }
        }
        return failed;
    }

    /** The names of those who follow. */
    List<String> followers() {
        return followers.stream().map(Follower::name).toList();
    }

    /** Why each follower failed that failed on this node when it was asked last; empty when all is well. */
    Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    private void catchUp(Follower follower) {
        int handed;
        do {
            handed = chain.follow(follower.name(), AT_ONCE, follower::follow);
        } while (handed == AT_ONCE);
    }
}
