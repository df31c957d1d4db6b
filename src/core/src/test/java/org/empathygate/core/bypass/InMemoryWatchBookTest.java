package org.empathygate.core.bypass;

class InMemoryWatchBookTest extends WatchBookContract {

    private final WatchBook book = new InMemoryWatchBook();

    @Override
    protected WatchBook book() {
        return book;
    }
}
