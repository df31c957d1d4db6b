package org.empathygate.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final Instant AT = Instant.parse("2026-11-23T09:30:00.120999Z");

    private static Fact fact() {
        return Fact.of(EntryKind.OVERRIDE_APPROVED, AT, new PersonId("ben"))
                .about(new ProjectKey("SHOP"), new WorkItemId(10142))
                .onBehalfOf(new PersonId("anna"))
                .with("override", 17)
                .with("comment", "a \"b\"\n\u0001\u00e9");
    }

    /** The form is public: exports and anybody's own check rely on it. */
    @Test
    void isHashedOverItsCanonicalForm() {
        String canonical = "{\"at\":\"2026-11-23T09:30:00.120Z\",\"by\":\"ben\","
                + "\"details\":{\"comment\":\"a \\\"b\\\"\\n\\u0001\u00e9\",\"override\":\"17\"},"
                + "\"kind\":\"OVERRIDE_APPROVED\",\"onBehalfOf\":\"anna\",\"previous\":\"" + Entry.GENESIS
                + "\",\"project\":\"SHOP\",\"sequence\":1,\"workItem\":10142}";

        Entry entry = Entry.chained(1, fact(), Entry.GENESIS);

        assertThat(CanonicalForm.of(1, fact(), Entry.GENESIS, null)).isEqualTo(canonical);
        assertThat(entry.hash())
                .isEqualTo(CanonicalForm.hash(canonical))
                .isEqualTo("95102e7ffc8a1b2c4a5f251422d5c3853503313cb1acbd3e336ca9265792d6b6");
        assertThat(entry.line()).isEqualTo(canonical.replace("\"kind\"", "\"hash\":\"" + entry.hash() + "\",\"kind\""));
    }

    @Test
    void leavesOutWhatIsAbsent() {
        Fact bare = Fact.of(EntryKind.POLICY_CHANGED, AT, null).with("from", null);

        assertThat(CanonicalForm.of(3, bare, "p", null))
                .isEqualTo("{\"at\":\"2026-11-23T09:30:00.120Z\",\"details\":{},\"kind\":\"POLICY_CHANGED\","
                        + "\"previous\":\"p\",\"sequence\":3}");
    }

    @Test
    void keepsNoCharacterThatAStoreWouldLose() {
        Fact fact = fact().with("comment", "a\u0000b\ud83dc\ude00d\ud83d\ude00");

        assertThat(fact.detail("comment")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hash", "previous", "", "A", "two words", "\""})
    void hasNoDetailThatCouldBeTakenForSomethingElse(String name) {
        assertThatThrownBy(() -> fact().with(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
