package org.empathygate.acceptance.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit cannot say by itself. */
final class Conditions {
    private static final Set<String> EVERYTHING =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    /** A bare catch; the handlers which the compiler adds for {@code try (…)} rethrow, and are none. */
    static ArchCondition<JavaCodeUnit> catchEverything() {
        return new ArchCondition<>("catch everything") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getTryCatchBlocks().stream()
                        .filter(block -> !closesAResource(unit, block))
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .filter(caught -> EVERYTHING.contains(caught.getName()))
                        .forEach(caught -> events.add(SimpleConditionEvent.satisfied(
                                unit, unit.getFullName() + " catches " + caught.getSimpleName())));
            }
        };
    }

    private static boolean closesAResource(JavaCodeUnit unit, TryCatchBlock block) {
        return block.getCaughtThrowables().stream().allMatch(caught -> caught.isEquivalentTo(Throwable.class))
                && unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals("addSuppressed"));
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not in a @NullMarked package"));
            }
        };
    }

    static ArchCondition<JavaClass> readTheClock() {
        return accesses("read the clock", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            String name = target.getName();
            if (owner.getPackageName().equals("java.time") && name.equals("now")) {
                return !takesAClock(target);
            }
            return (owner.isEquivalentTo(Clock.class) && name.matches("system.*|tick.*"))
                    || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                    || (owner.isEquivalentTo(Date.class) && isConstructorWithoutParameters(target));
        });
    }

    /** Errors of linkage aside: the compiler adds them to a switch over an enum. */
    static ArchCondition<JavaClass> throwSomethingWithoutAMessage() {
        return accesses("make an exception without a message", access -> {
            JavaClass type = access.getTarget().getOwner();
            return type.isAssignableTo(Throwable.class)
                    && !type.isAssignableTo(LinkageError.class)
                    && !type.getPackageName().startsWith("org.empathygate")
                    && isConstructorWithoutParameters(access.getTarget());
        });
    }

    static ArchCondition<JavaClass> writeToStandardStreams() {
        return accesses(
                "write to System.out or System.err",
                access -> access instanceof JavaFieldAccess
                        && access.getTarget().getOwner().isEquivalentTo(System.class));
    }

    /** Follows the calls within the edge, until the port {@code Permissions} is asked. */
    static ArchCondition<JavaMethod> callPermissions() {
        return new ArchCondition<>("ask Permissions") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, asksPermissions(method), method.getFullName() + " never asks Permissions"));
            }
        };
    }

    static ArchCondition<JavaMethod> answerWith(String... packages) {
        DescribedPredicate<String> allowed = PackageMatchers.of(packages);
        return new ArchCondition<>("answer with types of " + List.of(packages)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .filter(type -> !allowed.test(type.getPackageName()))
                        .filter(type -> !type.getPackageName().startsWith("java."))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " answers with " + type.getName())));
            }
        };
    }

    static DescribedPredicate<JavaMethod> areAnnotatedWithAny(String... annotations) {
        return DescribedPredicate.describe(
                "are annotated with one of " + List.of(annotations),
                method -> Stream.of(annotations).anyMatch(method::isAnnotatedWith));
    }

    static DescribedPredicate<List<JavaClass>> anOptional() {
        return DescribedPredicate.describe(
                "an Optional", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class)));
    }

    static <T> ArchCondition<T> not(ArchCondition<T> condition) {
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(condition);
    }

    private static ArchCondition<JavaClass> accesses(
            String description, java.util.function.Predicate<JavaAccess<?>> unwanted) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(unwanted)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }

    private static boolean takesAClock(AccessTarget target) {
        return parametersOf(target).stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isConstructorWithoutParameters(AccessTarget target) {
        return target instanceof AccessTarget.ConstructorCallTarget
                && parametersOf(target).isEmpty();
    }

    private static List<JavaClass> parametersOf(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code ? code.getRawParameterTypes() : List.of();
    }

    private static boolean asksPermissions(JavaMethod start) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.pop();
            if (!seen.add(unit)) {
                continue;
            }
            for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
                if (access.getTargetOwner().getSimpleName().equals("Permissions")) {
                    return true;
                }
                if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                        && sameEdge(start, called.getOwner())) {
                    called.resolveMember().ifPresent(waiting::add);
                }
            }
        }
        return false;
    }

    private static boolean sameEdge(JavaMethod start, JavaClass other) {
        return other.getPackageName().startsWith(start.getOwner().getPackageName());
    }

    private Conditions() {}
}
