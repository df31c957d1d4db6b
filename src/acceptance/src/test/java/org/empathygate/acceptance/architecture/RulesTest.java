package org.empathygate.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for our code, and fails on a class made to break it. */
class RulesTest {
    private static final JavaClasses OURS = Code.PRODUCTION;

    private static final List<Guarded> RULES = List.of(
            new Guarded(OURS, Rules.CORE_IS_PURE_JAVA, "ImpureDecision"),
            new Guarded(OURS, Rules.CORE_FEATURES_HAVE_NO_CYCLES, "CircularPolicy"),
            new Guarded(OURS, Rules.EDGES_DO_NOT_KNOW_EACH_OTHER, "NosyPanel"),
            new Guarded(OURS, Rules.JIRA_STAYS_AT_ITS_EDGE, "JiraResource"),
            new Guarded(OURS, Rules.CONFLUENCE_STAYS_AT_ITS_EDGE, "ConfluenceResource"),
            new Guarded(OURS, Rules.ACTIVE_OBJECTS_STAY_AT_THEIR_EDGE, "RowPanel"),
            new Guarded(OURS, Rules.JAX_RS_STAYS_AT_ITS_EDGE, "WebPanel"),
            new Guarded(OURS, Rules.NO_STATIC_LOCATOR, "LocatingPanel"),
            new Guarded(OURS, Rules.ENTITIES_STAY_IN_PERSISTENCE, "RowPanel"),
            new Guarded(OURS, Rules.TIME_IS_PASSED_IN, "ImpureDecision"),
            new Guarded(OURS, Rules.FIELDS_ARE_PRIVATE_AND_FINAL, "OpenManager"),
            new Guarded(OURS, Rules.NAMES_SAY_SOMETHING, "OpenManager"),
            new Guarded(OURS, Rules.ONLY_BOUNDARIES_CATCH_EVERYTHING, "SwallowingGate"),
            new Guarded(OURS, Rules.PACKAGES_ARE_NULL_MARKED, "OpenManager"),
            new Guarded(OURS, Rules.SPRING_STAYS_IN_WIRING, "SpringPanel"),
            new Guarded(OURS, Rules.THE_WORKBENCH_KNOWS_NO_PRODUCT, "KnowingHost"),
            new Guarded(OURS, Rules.REST_WRITES_ASK_FOR_PERMISSION, "OpenResource"),
            new Guarded(OURS, Rules.REST_ANSWERS_WITH_ITS_OWN_TYPES, "OpenResource"),
            new Guarded(OURS, Rules.EXCEPTIONS_HAVE_A_MESSAGE, "SwallowingGate"),
            new Guarded(OURS, Rules.NO_STANDARD_STREAMS_OUTSIDE_THE_COMMAND_LINES, "SwallowingGate"),
            new Guarded(OURS, Rules.NO_METHOD_TAKES_AN_OPTIONAL, "OpenManager"),
            new Guarded(Code.TESTS, TestRules.NO_MOCKS_IN_CORE, "MockingSpec"),
            new Guarded(Code.TESTS, TestRules.ONE_WAY_TO_ASSERT, "MockingSpec"),
            new Guarded(Code.TESTS, TestRules.TESTS_ARE_PACKAGE_PRIVATE, "MockingSpec"),
            new Guarded(Code.TESTS, TestRules.TEST_METHODS_ARE_PACKAGE_PRIVATE, "MockingSpec"));

    private static final Exemptions EXEMPTIONS = Exemptions.read();

    static Stream<Guarded> rules() {
        return RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Guarded rule) {
        assertThat(rule.violations())
                .as(rule.toString())
                .filteredOn(violation -> !EXEMPTIONS.allow(violation))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(Guarded rule) {
        assertThat(rule.rule().evaluate(Code.BROKEN).getFailureReport().getDetails())
                .as(rule.toString())
                .anyMatch(violation -> violation.contains(rule.brokenBy()));
    }

    @Test
    void noRuleIsForgotten() {
        assertThat(RULES).hasSize((int) Stream.of(Rules.class, TestRules.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class)
                .count());
    }

    /** A rule, the code it is for, and the class that shows it fail. */
    record Guarded(JavaClasses code, ArchRule rule, String brokenBy) {
        List<String> violations() {
            return rule.evaluate(code).getFailureReport().getDetails();
        }

        @Override
        public String toString() {
            return rule.getDescription();
        }
    }
}
