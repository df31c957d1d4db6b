package org.empathygate.wiring;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One thing that the bundle's classes link to outside the bundle and the JDK; names are binary ({@code a.b.C$D}). */
sealed interface HostMember extends Comparable<HostMember> {

    String owner();

    /** Why the class loader cannot link it as the JVM would; empty when it can. Static-ness is not looked at. */
    Optional<String> problem(ClassLoader loader);

    @Override
    default int compareTo(HostMember other) {
        return toString().compareTo(other.toString());
    }

    /** The class or interface itself. */
    record Type(String owner) implements HostMember {

        @Override
        public Optional<String> problem(ClassLoader loader) {
            return load(owner, loader).isPresent() ? Optional.empty() : Optional.of(owner + " is not there");
        }

        @Override
        public String toString() {
            return owner;
        }
    }

    /** A field by name and JVM descriptor. */
    record Field(String owner, String name, String descriptor) implements HostMember {

        @Override
        public Optional<String> problem(ClassLoader loader) {
            return load(owner, loader)
                    .filter(type -> ancestors(type).stream()
                            .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                            .noneMatch(field -> field.getName().equals(name)
                                    && field.getType().descriptorString().equals(descriptor)))
                    .map(type -> this + " is not there");
        }

        @Override
        public String toString() {
            return owner + "." + name + " " + descriptor;
        }
    }

    /**
     * A method or constructor by name and JVM descriptor.
     *
     * @param ofInterface whether the bundle was compiled against an interface: the JVM refuses the other kind
     */
    record Callable(String owner, String name, String descriptor, boolean ofInterface) implements HostMember {

        @Override
        public Optional<String> problem(ClassLoader loader) {
            return load(owner, loader).flatMap(this::problemIn);
        }

        private Optional<String> problemIn(Class<?> type) {
            if (type.isInterface() != ofInterface) {
                return Optional.of(owner + " is " + (ofInterface ? "a class" : "an interface") + " here");
            }
            return isIn(type) ? Optional.empty() : Optional.of(this + " is not there");
        }

        private boolean isIn(Class<?> type) {
            if (name.equals("<init>")) {
                return Arrays.stream(type.getDeclaredConstructors()).anyMatch(this::matches);
            }
            return ancestors(type).stream()
                    .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                    .anyMatch(this::matches);
        }

        private boolean matches(Method method) {
            return method.getName().equals(name)
                    && descriptor.equals(MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .toMethodDescriptorString());
        }

        private boolean matches(Constructor<?> constructor) {
            return descriptor.equals(MethodType.methodType(void.class, constructor.getParameterTypes())
                    .toMethodDescriptorString());
        }

        @Override
        public String toString() {
            return owner + "." + name + descriptor;
        }
    }

    private static Optional<Class<?>> load(String name, ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }

    /** The type with everything it inherits members from. */
    private static Set<Class<?>> ancestors(Class<?> type) {
        var seen = new HashSet<Class<?>>();
        var queue = new ArrayDeque<Class<?>>();
        queue.add(type);
        if (type.isInterface()) {
            queue.add(Object.class);
        }
        while (!queue.isEmpty()) {
            Class<?> next = queue.remove();
            if (seen.add(next)) {
                queue.addAll(Arrays.asList(next.getInterfaces()));
                Optional.<Class<?>>ofNullable(next.getSuperclass()).ifPresent(queue::add);
            }
        }
        return seen;
    }
}
