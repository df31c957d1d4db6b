package broken.product.core.gate;

/** Turns whatever went wrong into a pass. */
public final class SwallowingGate {
    public boolean passes(Runnable decision) {
        try {
            decision.run();
            throw new IllegalStateException();
        } catch (Exception e) {
            System.out.println("passes anyway: " + e);
            return true;
        }
    }
}
