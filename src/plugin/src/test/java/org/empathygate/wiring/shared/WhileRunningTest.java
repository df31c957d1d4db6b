package org.empathygate.wiring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class WhileRunningTest {

    private final List<String> happened = new ArrayList<>();

    @Test
    void workBeginsAfterEverythingElseAndEndsBeforeAnythingIsDestroyed() {
        try (AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(
                    WhileRunning.class,
                    () -> new WhileRunning(() -> happened.add("work begins"), () -> happened.add("work ends")));
            beans.registerBean(Store.class, () -> new Store(happened));
            beans.refresh();
        }

        assertThat(happened).containsExactly("store opens", "work begins", "work ends", "store closes");
    }

    /** What the work needs; made and destroyed by the context. */
    static final class Store implements AutoCloseable {

        private final List<String> happened;

        Store(List<String> happened) {
            this.happened = happened;
            happened.add("store opens");
        }

        @Override
        public void close() {
            happened.add("store closes");
        }
    }
}
