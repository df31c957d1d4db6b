package org.empathygate.confluence.snapshot;

import java.util.Optional;

/** Port: texts by key, shared by all nodes. Anybody who can reach the store can change them. */
public interface SnapshotStore {

    Optional<String> get(String key);

    void put(String key, String text);
}
