package org.empathygate.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * Moves its stories to and fro, bare and gated in turns. In each block either kind goes forth once and back once, and comes
 * first once and second once, so that whatever slows the machine slows both.
 */
final class Client implements AutoCloseable {

    private final Connection connection;
    private final List<String> stories;

    Client(URI jira, List<String> stories) throws IOException {
        this.connection = new Connection(jira, LoadProject.DEVELOPER);
        this.stories = List.copyOf(stories);
    }

    /** Four transitions for each block; answers what each took. */
    Times run(int blocks) throws IOException {
        var times = new Times();
        for (int block = 0; block < blocks; block++) {
            String story = stories.get(block % stories.size());
            times.add(Kind.BARE, timed(story, Kind.BARE.forth()));
            times.add(Kind.GATED, timed(story, Kind.GATED.back()));
            times.add(Kind.GATED, timed(story, Kind.GATED.forth()));
            times.add(Kind.BARE, timed(story, Kind.BARE.back()));
        }
        return times;
    }

    /** Takes the first story forth and back; for counting what happens meanwhile. */
    void once(Kind kind) throws IOException {
        timed(stories.get(0), kind.forth());
        timed(stories.get(0), kind.back());
    }

    /** In milliseconds, from the first byte sent to the last byte received. */
    private double timed(String story, int transition) throws IOException {
        String body = "{\"transition\": {\"id\": \"" + transition + "\"}}";
        long start = System.nanoTime();
        Connection.Answer answer = connection.send("POST", "/rest/api/2/issue/" + story + "/transitions", body);
        long end = System.nanoTime();
        answer.expect(204);
        return (end - start) / 1_000_000.0;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
