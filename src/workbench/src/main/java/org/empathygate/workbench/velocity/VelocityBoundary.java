package org.empathygate.workbench.velocity;

/** Velocity's methods declare every exception; here they become one kind that names the template. */
final class VelocityBoundary {

    private VelocityBoundary() {}

    interface Step {
        void run() throws Exception;
    }

    static void run(String what, Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new TemplateException("Cannot " + what + ": " + e.getMessage(), e);
        }
    }
}
