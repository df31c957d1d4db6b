package org.empathygate.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;

/** The compiled code which the rules look at. */
final class Code {
    private static final List<String> MODULES = List.of("core", "plugin", "replay", "workbench");

    static final JavaClasses PRODUCTION = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(Repository::classesOf)
                    .flatMap(Optional::stream)
                    .toList());

    static final JavaClasses TESTS = new ClassFileImporter()
            .importPaths(Stream.concat(MODULES.stream(), Stream.of("acceptance"))
                    .map(Repository::testClassesOf)
                    .flatMap(Optional::stream)
                    .map(classes -> classes.resolve("org"))
                    .toList());

    /** Classes which break every rule, each rule by one class at least. */
    static final JavaClasses BROKEN = new ClassFileImporter()
            .importPath(Repository.testClassesOf("acceptance")
                    .map(it -> it.resolve("broken"))
                    .orElse(Path.of("broken")));

    private Code() {}
}
