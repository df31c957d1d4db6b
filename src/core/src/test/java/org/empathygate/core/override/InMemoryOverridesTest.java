package org.empathygate.core.override;

class InMemoryOverridesTest extends OverridesContract {

    private final Overrides overrides = new InMemoryOverrides();

    @Override
    protected Overrides overrides() {
        return overrides;
    }
}
