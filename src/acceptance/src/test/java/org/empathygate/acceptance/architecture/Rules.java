package org.empathygate.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.empathygate.acceptance.architecture.Conditions.beInANullMarkedPackage;
import static org.empathygate.acceptance.architecture.Conditions.callPermissions;
import static org.empathygate.acceptance.architecture.Conditions.catchEverything;
import static org.empathygate.acceptance.architecture.Conditions.readTheClock;
import static org.empathygate.acceptance.architecture.Conditions.throwSomethingWithoutAMessage;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The shape of the production code, said once. {@link RulesTest} proves that each rule can fail. */
final class Rules {
    private static final String[] CORE = ours("core");
    private static final String[] EDGES = ours("jira", "confluence", "rest", "persistence");
    private static final String[] WRITES = {
        "jakarta.ws.rs.POST", "jakarta.ws.rs.PUT", "jakarta.ws.rs.DELETE", "jakarta.ws.rs.PATCH"
    };
    private static final String[] CALLS =
            Stream.concat(Stream.of("jakarta.ws.rs.GET"), Stream.of(WRITES)).toArray(String[]::new);

    static final ArchRule CORE_IS_PURE_JAVA = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(CORE, "java..", "org.jspecify.."))
            .because("a decision must be testable with no product and no framework");

    static final ArchRule CORE_FEATURES_HAVE_NO_CYCLES = slices().matching("*.*.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each feature must be readable alone");

    static final ArchRule EDGES_DO_NOT_KNOW_EACH_OTHER = slices().matching("*.*.(jira|confluence|rest|persistence)..")
            .should()
            .notDependOnEachOther()
            .because("edges meet in core and are joined in wiring");

    static final ArchRule JIRA_STAYS_AT_ITS_EDGE =
            onlyFrom("jira").mayKnow("com.atlassian.jira..", "com.atlassian.query..", "com.opensymphony..");

    static final ArchRule CONFLUENCE_STAYS_AT_ITS_EDGE = onlyFrom("confluence").mayKnow("com.atlassian.confluence..");

    static final ArchRule ACTIVE_OBJECTS_STAY_AT_THEIR_EDGE =
            onlyFrom("persistence").mayKnow("net.java.ao..", "com.atlassian.activeobjects..");

    static final ArchRule JAX_RS_STAYS_AT_ITS_EDGE =
            onlyFrom("rest").mayKnow("jakarta.ws.rs..", "com.atlassian.plugins.rest..");

    static final ArchRule NO_STATIC_LOCATOR = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ComponentAccessor")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("ComponentLocator")
            .because("constructor parameters say what a class needs; locators hide it");

    static final ArchRule ENTITIES_STAY_IN_PERSISTENCE = classes()
            .that()
            .areAssignableTo("net.java.ao.RawEntity")
            .and(resideOutsideOfPackages("net.java.ao.."))
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(ours("persistence"))
            .because("a live row must not leak");

    static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .that()
            .resideOutsideOfPackages(ours("wiring"))
            .and()
            .doNotHaveSimpleName("WorkbenchClock")
            .should(readTheClock())
            .because("tests move time; wiring and the workbench hand out one clock each");

    static final ArchRule FIELDS_ARE_PRIVATE_AND_FINAL = fields().that()
            .areNotStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .bePrivate()
            .andShould()
            .beFinal()
            .because("an object must not be seen half made");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .because("these words fit any class, so they name none");

    static final ArchRule ONLY_BOUNDARIES_CATCH_EVERYTHING = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Boundary")
            .should(Conditions.not(catchEverything()))
            .because("a gate that swallows an error has made a decision which nobody sees");

    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(beInANullMarkedPackage()).because("elsewhere NullAway is silent");

    static final ArchRule SPRING_STAYS_IN_WIRING = noClasses()
            .that()
            .resideOutsideOfPackages(ours("wiring", "workbench"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.eclipse.gemini..", "org.osgi..")
            .because("the rest is joined by plain constructors");

    static final ArchRule THE_WORKBENCH_KNOWS_NO_PRODUCT = noClasses()
            .that()
            .resideInAnyPackage(ours("workbench"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(and(and(CORE, EDGES), ours("wiring", "replay")))
            .because("a host that knows the product could be taught the right answers");

    static final ArchRule REST_WRITES_ASK_FOR_PERMISSION = methods()
            .that(Conditions.areAnnotatedWithAny(WRITES))
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(ours("rest"))
            .should(callPermissions())
            .because("whoever can reach the host can reach its REST API");

    static final ArchRule REST_ANSWERS_WITH_ITS_OWN_TYPES = methods()
            .that(Conditions.areAnnotatedWithAny(CALLS))
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(ours("rest"))
            .should(Conditions.answerWith(and(ours("rest"), "jakarta.ws.rs.core..")))
            .because("the contract must not change when core does");

    static final ArchRule EXCEPTIONS_HAVE_A_MESSAGE =
            noClasses().should(throwSomethingWithoutAMessage()).because("whoever reads the log was not there");

    static final ArchRule NO_STANDARD_STREAMS_OUTSIDE_THE_COMMAND_LINES = noClasses()
            .that()
            .resideOutsideOfPackages(ours("workbench", "replay"))
            .should(Conditions.writeToStandardStreams())
            .because("a plugin speaks through the host's log");

    static final ArchRule NO_METHOD_TAKES_AN_OPTIONAL = noMethods()
            .that()
            .arePublic()
            .should()
            .haveRawParameterTypes(Conditions.anOptional())
            .because("Optional is for answers; a parameter that may be absent is a second method or @Nullable");

    private interface Outside {
        ArchRule mayKnow(String... packages);
    }

    private static Outside onlyFrom(String edge) {
        return packages -> noClasses()
                .that()
                .resideOutsideOfPackages(ours(edge, "wiring", "workbench"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("a change of the host's API must stay in one folder");
    }

    /** The packages of this name, and those of the classes that are meant to break the rules. */
    static String[] ours(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of("org.empathygate." + name + "..", "broken.product." + name + ".."))
                .toArray(String[]::new);
    }

    private static String[] and(String[] packages, String... more) {
        return Stream.concat(Stream.of(packages), Stream.of(more)).toArray(String[]::new);
    }

    private Rules() {}
}
