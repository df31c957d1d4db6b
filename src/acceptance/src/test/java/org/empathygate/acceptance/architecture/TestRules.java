package org.empathygate.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The shape of the tests. {@link RulesTest} proves that each rule can fail. */
final class TestRules {
    static final ArchRule NO_MOCKS_IN_CORE = noClasses()
            .that()
            .resideInAnyPackage(Rules.ours("core"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.mockito..")
            .because("ports have fakes that pass the same contract as the stores");

    static final ArchRule ONE_WAY_TO_ASSERT = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.junit.jupiter.api.Assertions")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hamcrest..", "org.junit", "junit..")
            .because("AssertJ says what was expected and what was found");

    static final ArchRule TESTS_ARE_PACKAGE_PRIVATE = classes()
            .that(containTests())
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .notBePublic()
            .because("nobody calls a test; contracts, which stores inherit, are abstract");

    static final ArchRule TEST_METHODS_ARE_PACKAGE_PRIVATE = noMethods()
            .that()
            .areAnnotatedWith(Test.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .bePublic()
            .orShould()
            .bePrivate()
            .because("nobody calls a test; contracts, which stores inherit, are abstract");

    private static DescribedPredicate<JavaClass> containTests() {
        return DescribedPredicate.describe(
                "contain tests",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Test.class)));
    }

    private TestRules() {}
}
