package org.empathygate.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file with one issue a line, each as {@code GET /rest/api/2/issue/KEY} answers it; may be gzipped ({@code .gz}). Read as
 * a stream, so its size does not matter.
 */
final class JiraExport {

    private static final ObjectReader JSON = new ObjectMapper().reader();

    private final Path file;

    JiraExport(Path file) {
        this.file = file;
    }

    /** @throws MalformedExportException names the first line that is not an issue */
    void forEach(Consumer<ExportedIssue> consumer) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    consumer.accept(issue(line, number));
                }
            }
        }
    }

    private InputStream open() throws IOException {
        InputStream raw = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    private ExportedIssue issue(String line, int number) throws IOException {
        JsonNode issue = JSON.readTree(line);
        JsonNode fields = issue.path("fields");
        String key = issue.path("key").asText();
        if (key.isBlank() || !fields.isObject()) {
            throw new MalformedExportException(file + ", line " + number + ": not an issue with a key and fields");
        }
        boolean done = fields.at("/status/statusCategory/key").asText().equals("done");
        return new ExportedIssue(
                issue.path("id").asLong(),
                key,
                fields.at("/project/key").asText(key.replaceAll("-\\d+$", "")),
                fields.at("/issuetype/name").asText("unknown"),
                textOrNull(fields.at("/resolution/name")),
                textOrNull(fields.at("/assignee/key")),
                day(fields.path("created")),
                done ? day(fields.path("resolutiondate")) : null,
                links(fields.path("issuelinks")));
    }

    private static List<ExportedIssue.Link> links(JsonNode issuelinks) {
        List<ExportedIssue.Link> links = new ArrayList<>();
        for (JsonNode link : issuelinks) {
            JsonNode other = link.has("outwardIssue") ? link.path("outwardIssue") : link.path("inwardIssue");
            links.add(new ExportedIssue.Link(
                    link.at("/type/name").asText(),
                    other.path("key").asText(),
                    other.at("/fields/issuetype/name").asText()));
        }
        return links;
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    /** Jira writes {@code 2015-04-18T15:49:22.000+0000}; the day is the first ten characters. */
    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() && node.asText().length() >= 10
                ? LocalDate.parse(node.asText().substring(0, 10))
                : null;
    }
}
