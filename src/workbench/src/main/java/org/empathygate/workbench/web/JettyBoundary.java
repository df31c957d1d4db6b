package org.empathygate.workbench.web;

/** Jetty's life cycle may throw anything; here it becomes one kind of exception that says what was being done. */
final class JettyBoundary {

    private JettyBoundary() {}

    interface Step {
        void run() throws Exception;
    }

    static void run(String what, Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot " + what, e);
        }
    }
}
