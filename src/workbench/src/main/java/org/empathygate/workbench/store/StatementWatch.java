package org.empathygate.workbench.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The SQL of every statement that any thread executes between {@link Database#watchStatements} and closing. */
public final class StatementWatch implements AutoCloseable {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final Consumer<String> listener = statements::add;
    private final List<Consumer<String>> watchers;

    StatementWatch(List<Consumer<String>> watchers) {
        this.watchers = watchers;
        watchers.add(listener);
    }

    /** What was executed so far, in order; keeps what it has after closing. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        watchers.remove(listener);
    }
}
