package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathygate.core.given.Race;
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

    @Test
    void whatIsStillThereAsItWasReadIsReplaced() {
        assertThat(book().replace("project 1", null, "")).isTrue();
        assertThat(book().replace("project 1", "", "*\t1\tfalse\n")).isTrue();
        assertThat(book().replace("project 1", "*\t1\tfalse\n", "*\t1\ttrue\n")).isTrue();

        assertThat(book().read("project 1")).contains("*\t1\ttrue\n");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStays() {
        book().write("project 1", "*\t1\tfalse\n");

        assertThat(book().replace("project 1", null, "")).isFalse();
        assertThat(book().replace("project 1", "", "*\t2\tfalse\n")).isFalse();
        assertThat(book().replace("project 2", "", "*\t2\tfalse\n")).isFalse();
        assertThat(book().read("project 1")).contains("*\t1\tfalse\n");
        assertThat(book().read("project 2")).isEmpty();
    }

    @Test
    void ofSeveralRacersExactlyOneWrites() {
        assertThat(Race.of(4, racer -> book().replace("project 1", null, "first")))
                .containsOnlyOnce(true);
        assertThat(Race.of(4, racer -> book().replace("project 1", "first", "by " + racer)))
                .containsOnlyOnce(true);
    }
}
