package org.empathygate.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.Days;
import org.junit.jupiter.api.Test;

class ClerkTest {

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final List<Long> had = new ArrayList<>();

    private final Follower reader = new Follower() {
        @Override
        public String name() {
            return "reader";
        }

        @Override
        public void follow(List<Entry> entries) {
            entries.forEach(entry -> had.add(entry.sequence()));
        }
    };

    private final Follower broken = new Follower() {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public void follow(List<Entry> entries) {
            throw new UnreadableException("its table");
        }
    };

    private void happens(int times) {
        for (int i = 0; i < times; i++) {
            ledger.append(Fact.of(EntryKind.HELD, Days.NOW, null));
        }
    }

    @Test
    void chainsAndHandsOverEverythingHoweverMuch() {
        happens(401);

        assertThat(new Clerk(ledger, List.of(reader)).work()).isEmpty();

        assertThat(had).hasSize(401).isSorted();
        assertThat(ledger.head().sequence()).isEqualTo(401);
    }

    @Test
    void aFollowerThatFailsIsToldAndKeepsNoOtherFromItsEntries() {
        happens(2);

        assertThat(new Clerk(ledger, List.of(broken, reader)).work())
                .singleElement()
                .asString()
                .contains("broken", "its table");

        assertThat(had).containsExactly(1L, 2L);
    }
}
