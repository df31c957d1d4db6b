package org.empathygate.benchmarks.wiki;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** Many who look at pages at the same moment: five people in turns, on one page after the other. */
final class Crowd {

    private static final List<String> READERS = List.of("dana", "sam", "priya", "rita", "admin");
    private static final Pattern TIMING = Pattern.compile("page;dur=([\\d.]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI confluence;

    Crowd(URI confluence) {
        this.confluence = confluence;
    }

    /**
     * What one of them saw.
     *
     * @param held how long the page held its thread, in milliseconds, as the wiki measured it
     */
    record Seen(int status, double held, String html) {

        private static Seen of(HttpResponse<String> answer) {
            var timing =
                    TIMING.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
            return new Seen(
                    answer.statusCode(),
                    timing.find() ? Double.parseDouble(timing.group(1)) : Double.NaN,
                    answer.body());
        }
    }

    List<Seen> look(List<String> pages, int people) {
        List<CompletableFuture<Seen>> looks = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            String reader = READERS.get(number % READERS.size());
            String page = pages.get(number / READERS.size() % pages.size());
            looks.add(client.sendAsync(request(reader, page), HttpResponse.BodyHandlers.ofString())
                    .thenApply(Seen::of));
        }
        return looks.stream().map(CompletableFuture::join).toList();
    }

    private HttpRequest request(String reader, String page) {
        String credentials =
                Base64.getEncoder().encodeToString((reader + ":" + reader).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(confluence + page))
                .header("Authorization", "Basic " + credentials)
                .build();
    }
}
