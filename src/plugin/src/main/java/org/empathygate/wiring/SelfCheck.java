package org.empathygate.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks up every host class, field, method and constructor that the bundle's classes link to, so that what this host
 * lacks is known at start-up and not when a person first meets it. Runs nothing of what it looks up.
 */
final class SelfCheck {

    private static final String OURS = "org.empathygate.";
    private static final List<String> NOT_THE_HOSTS = List.of("java.", "org.jspecify.", OURS);

    private final Collection<URL> classFiles;
    private final ClassLoader loader;
    private final Set<String> absentByDesign;

    /**
     * @param classFiles the bundle's own class files
     * @param loader the bundle's class loader
     * @param absentByDesign package prefixes of the product that this host is not, ours and its own
     */
    SelfCheck(Collection<URL> classFiles, ClassLoader loader, Set<String> absentByDesign) {
        this.classFiles = classFiles;
        this.loader = loader;
        this.absentByDesign = absentByDesign;
    }

    /** What was looked for and what is missing, each in the order of its name. */
    Findings run() {
        var members = new TreeSet<HostMember>();
        var problems = new ArrayList<String>();
        for (URL classFile : classFiles) {
            members.addAll(linkedBy(classFile));
            if (!isAbsentByDesign(classNameOf(classFile))) {
                problems.addAll(leftAbstract(classNameOf(classFile)));
            }
        }
        members.stream().flatMap(this::problem).forEach(problems::add);
        return new Findings(members.size(), problems.stream().sorted().toList());
    }

    private Set<HostMember> linkedBy(URL classFile) {
        if (isAbsentByDesign(classNameOf(classFile))) {
            return Set.of();
        }
        try (var in = classFile.openStream()) {
            return LinkedMembers.of(in, this::isOfThisHost);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + classFile, e);
        }
    }

    private Stream<String> problem(HostMember member) {
        try {
            return member.problem(loader).stream();
        } catch (LinkageError broken) {
            return Stream.of(member + " cannot be read: " + broken);
        }
    }

    /** What a class of ours inherits from the host and does not implement: calling it would be an AbstractMethodError. */
    private List<String> leftAbstract(String className) {
        try {
            Class<?> type = Class.forName(className, false, loader);
            return Modifier.isAbstract(type.getModifiers())
                    ? List.of()
                    : inherited(type)
                            .filter(method -> Modifier.isAbstract(method.getModifiers()))
                            .filter(method -> !isImplemented(type, method))
                            .map(method -> className + " lacks " + method)
                            .toList();
        } catch (ClassNotFoundException | LinkageError broken) {
            return List.of(className + " cannot be loaded: " + broken);
        }
    }

    /** Public methods from everywhere, and those that only subclasses see. */
    private static Stream<Method> inherited(Class<?> type) {
        return Stream.concat(
                Arrays.stream(type.getMethods()),
                superclasses(type)
                        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                        .filter(method -> Modifier.isProtected(method.getModifiers())));
    }

    private static boolean isImplemented(Class<?> type, Method method) {
        return Stream.concat(Stream.of(type), superclasses(type))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each -> !Modifier.isAbstract(each.getModifiers()))
                .anyMatch(each -> each.getName().equals(method.getName())
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> superclasses(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each.getSuperclass() != null, Class::getSuperclass)
                .map(Class::getSuperclass);
    }

    private boolean isOfThisHost(String className) {
        return NOT_THE_HOSTS.stream().noneMatch(className::startsWith) && !isAbsentByDesign(className);
    }

    private boolean isAbsentByDesign(String className) {
        return absentByDesign.stream().anyMatch(className::startsWith);
    }

    private static String classNameOf(URL classFile) {
        var path = classFile.getPath();
        var start = path.lastIndexOf(OURS.replace('.', '/'));
        return path.substring(start, path.length() - ".class".length()).replace('/', '.');
    }

    /**
     * @param checked how many members were looked for
     * @param missing a line for each that is not as it was when the bundle was compiled
     */
    record Findings(int checked, List<String> missing) {}
}
