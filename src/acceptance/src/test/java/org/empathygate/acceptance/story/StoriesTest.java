package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {

    static List<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root().resolve("src/acceptance/stories"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void happens(String story) {
        CommandLineRun run = CommandLineRun.of("--story", story);

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("READY").contains("happened, step by step");
    }

    @Test
    void theFirstOneIsToldWithoutAName() {
        assertThat(CommandLineRun.of("--story").out()).contains("A work item is refused Done");
    }
}
