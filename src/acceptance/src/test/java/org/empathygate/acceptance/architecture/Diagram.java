package org.empathygate.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A PlantUML component diagram: {@code [name] <<package>>} draws a part, {@code [one] --> [other]} a dependency. A package
 * that ends with {@code ..} stands for its subpackages too.
 */
record Diagram(Map<String, String> packages, SortedSet<Arrow> arrows) {
    private static final Pattern PART = Pattern.compile("\\[(.+?)] <<(.+?)>>");
    private static final Pattern ARROW = Pattern.compile("\\[(.+?)] --> \\[(.+?)]");

    static Diagram parse(String plantUml) {
        Map<String, String> packages = new LinkedHashMap<>();
        Matcher part = PART.matcher(plantUml);
        while (part.find()) {
            packages.put(part.group(1), part.group(2));
        }
        SortedSet<Arrow> arrows = new TreeSet<>();
        Matcher arrow = ARROW.matcher(plantUml);
        while (arrow.find()) {
            arrows.add(new Arrow(arrow.group(1), arrow.group(2)));
        }
        return new Diagram(packages, arrows);
    }

    /** The part that a package belongs to. */
    Optional<String> partOf(String packageName) {
        return packages.entrySet().stream()
                .filter(part -> PackageMatcher.of(part.getValue()).matches(packageName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the diagram would have to draw for this code. */
    SortedSet<Arrow> arrowsOf(JavaClasses code) {
        Map<String, Optional<String>> parts = new HashMap<>();
        Function<JavaClass, Optional<String>> partOf =
                type -> parts.computeIfAbsent(type.getPackageName(), this::partOf);
        return code.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> partOf
                        .apply(dependency.getOriginClass())
                        .flatMap(
                                from -> partOf.apply(dependency.getTargetClass().getBaseComponentType())
                                        .map(to -> new Arrow(from, to)))
                        .stream())
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .distinct()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Arrows which the code has and the diagram lacks. */
    SortedSet<Arrow> missing(SortedSet<Arrow> real) {
        return minus(real, arrows);
    }

    /** Arrows which the diagram has and the code lacks. */
    SortedSet<Arrow> superfluous(SortedSet<Arrow> real) {
        return minus(arrows, real);
    }

    private static SortedSet<Arrow> minus(SortedSet<Arrow> all, SortedSet<Arrow> some) {
        SortedSet<Arrow> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** One part knows another. */
    record Arrow(String from, String to) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return "[" + from + "] --> [" + to + "]";
        }
    }
}
