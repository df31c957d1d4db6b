package org.empathygate.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTest {

    private static final Details TWO = Details.NONE.with("tier", "WARN").with("issue", "SHOP-1");

    @Test
    void areInTheOrderOfTheirNames() {
        assertThat(TWO.byName()).containsExactly(entry("issue", "SHOP-1"), entry("tier", "WARN"));
        assertThat(TWO).hasToString("{issue=SHOP-1, tier=WARN}").isEqualTo(Details.of(TWO.byName()));
        assertThat(TWO.text("tier")).isEqualTo("WARN");
        assertThat(TWO.text("reason")).isNull();
    }

    @Test
    void aTextUnderANameThatIsThereReplacesIt() {
        Details changed = TWO.with("tier", "ENFORCE");

        assertThat(changed.byName()).containsExactly(entry("issue", "SHOP-1"), entry("tier", "ENFORCE"));
        assertThat(TWO.text("tier")).isEqualTo("WARN");
        assertThat(changed).isNotEqualTo(TWO);
    }

    @Property
    void areWhatAMapWouldBe(@ForAll Map<@LowerChars @NotBlank String, @AlphaChars String> any) {
        SortedMap<String, String> details = new TreeMap<>(any);
        details.keySet().removeAll(Set.of("hash", "previous"));

        assertThat(Details.of(details).byName()).isEqualTo(details);
        assertThat(Details.of(details)).hasSameHashCodeAs(Details.of(new TreeMap<>(details)));
    }

    @Test
    void theirMapCannotBeChanged() {
        assertThatThrownBy(() -> TWO.byName().put("tier", "OFF")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tier", "a b", "hash", "previous", "ä", "9", "tier=", "tier\n"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> TWO.with(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashes", "previously", "aB9"})
    void aNameThatOnlyBeginsLikeAReservedOneIsFine(String name) {
        assertThat(TWO.with(name, "x").text(name)).isEqualTo("x");
    }

    @Test
    void whatAStoreWouldLoseIsReplaced() {
        assertThat(TWO.with("reason", "a\u0000b\ud83dc\udc4bd\ud83d\udc4b").text("reason"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ud83d\udc4b");
    }
}
