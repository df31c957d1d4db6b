package org.empathygate.workbench.web;

/** Jetty's life cycle may throw anything; here it becomes one kind of exception that says what was being done. */
public final class JettyBoundary {

    private JettyBoundary() {}

    /** Something that Jetty does. */
    public interface Step {
        void run() throws Exception;
    }

    /**
     * Lets Jetty do it.
     *
     * @param what is being done, as it stands behind "Cannot"
     */
    public static void run(String what, Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot " + what, e);
        }
    }
}
