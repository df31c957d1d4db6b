package org.empathygate.core.override;

class InMemoryBrokenGlassesTest extends BrokenGlassesContract {

    private final BrokenGlasses glasses = new InMemoryBrokenGlasses();

    @Override
    protected BrokenGlasses glasses() {
        return glasses;
    }
}
