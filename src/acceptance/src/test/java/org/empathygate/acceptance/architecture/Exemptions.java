package org.empathygate.acceptance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.empathygate.acceptance.Repository;

/** Violations that stay: {@code exemptions.txt} has one pattern a line, each under a comment with the reason. */
record Exemptions(List<String> lines) {
    private static final Path FILE = Repository.root().resolve("src/acceptance/src/test/resources/exemptions.txt");

    static Exemptions read() {
        try {
            return new Exemptions(Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    boolean allow(String violation) {
        return patterns().stream().anyMatch(violation::matches);
    }

    List<String> patterns() {
        return lines.stream().filter(line -> !line.startsWith("#")).toList();
    }
}
