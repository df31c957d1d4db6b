package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every store of the sweep's memory promises. */
public abstract class WatchBookContract {

    /** An empty store, the same one within a test. */
    protected abstract WatchBook book();

    @Test
    void whatWasWrittenLastIsRead() {
        book().write("project 1", "*\t1\ttrue\n");
        book().write("project 2", "");
        book().write("project 1", "Story\t2\tfalse\nBug\t-\n");

        assertThat(book().read("project 1")).contains("Story\t2\tfalse\nBug\t-\n");
        assertThat(book().read("project 2")).contains("");
        assertThat(book().read("project 3")).isEmpty();
    }
}
