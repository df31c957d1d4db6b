package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JqlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = SHOP                                | project = SHOP",
                "project = SHOP ORDER BY updated DESC           | project = SHOP",
                "project = SHOP order\tby key                   | project = SHOP",
                "summary ~ \"order by\" ORDER BY key            | summary ~ \"order by\"",
                "summary ~ 'order by'                           | summary ~ 'order by'",
                "summary ~ \"say \\\" order by x\" order by key | summary ~ \"say \\\" order by x\"",
                "(project = SHOP)order by key                   | (project = SHOP)",
                "summary ~ \"it's\" AND reorder = 1 ORDER BY a  | summary ~ \"it's\" AND reorder = 1",
                "summary ~ it\\'s order by key                   | summary ~ it\\'s",
                "cf[1] = border ORDER BY key                    | cf[1] = border",
            })
    void theOrderIsLeftOutAndNothingElse(String jql, String condition) {
        assertThat(JqlText.condition(jql)).isEqualTo(condition);
    }

    @Test
    void aQueryThatOnlyOrdersHasNoCondition() {
        assertThat(JqlText.condition(" ORDER BY key ")).isEmpty();
        assertThat(JqlText.and("", "statusCategory = Done")).isEqualTo("statusCategory = Done");
    }

    @Test
    void anAlternativeStaysOneConditionWhenItIsNarrowed() {
        assertThat(JqlText.and("a = 1 OR b = 2", "statusCategory = Done"))
                .isEqualTo("(a = 1 OR b = 2) AND statusCategory = Done");
    }

    @Property
    void whateverIsQuotedStaysOneValue(@ForAll String value) {
        String quoted = JqlText.quoted(value);

        assertThat(JqlText.condition("a = " + quoted + " ORDER BY key")).isEqualTo("a = " + quoted);
    }
}
