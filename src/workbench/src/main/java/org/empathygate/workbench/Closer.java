package org.empathygate.workbench;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, the newest first, each even when one before it failed. For use by one thread. */
final class Closer implements AutoCloseable {

    private final Deque<Runnable> closings = new ArrayDeque<>();

    /** What to do at the end; runs before everything that was added earlier. */
    void add(Runnable closing) {
        closings.push(closing);
    }

    @Override
    public void close() {
        if (closings.isEmpty()) {
            return;
        }
        try {
            closings.pop().run();
        } finally {
            close();
        }
    }
}
