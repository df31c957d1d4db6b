package org.empathygate.workbench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Runs steps that do not need each other at the same time. */
final class SideBySide {

    private SideBySide() {}

    /** Returns when all have ended; then throws what the first of the list threw, if any did. */
    static void run(List<Runnable> steps) {
        var threads = Executors.newFixedThreadPool(Math.max(1, steps.size()));
        try {
            CompletableFuture.allOf(steps.stream()
                            .map(step -> CompletableFuture.runAsync(step, threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }
}
