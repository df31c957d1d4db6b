package org.empathygate.acceptance.architecture;

import java.util.List;
import org.empathygate.acceptance.Repository;

/** Violations that stay: {@code exemptions.txt} has one pattern a line, each under a comment with the reason. */
record Exemptions(List<String> lines) {
    private static final String FILE = "src/acceptance/src/test/resources/exemptions.txt";

    static Exemptions read() {
        return new Exemptions(
                Repository.text(FILE).lines().filter(line -> !line.isBlank()).toList());
    }

    boolean allow(String violation) {
        return patterns().stream().anyMatch(violation::matches);
    }

    List<String> patterns() {
        return lines.stream().filter(line -> !line.startsWith("#")).toList();
    }
}
