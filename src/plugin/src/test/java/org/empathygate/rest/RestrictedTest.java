package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.empathygate.rest.RestServer.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An insight comes from an issue that rita may not see: none of her answers has its key, title, words or author. */
class RestrictedTest {
    private final Stage stage = new Stage();

    /** Where which of the insight's words stand in what this person can read. */
    private Set<String> foundBy(@Nullable String person) {
        List<String> words = List.of(
                '"' + stage.insightKey() + '"', "INSIGHT " + stage.insightKey(), "SHOP-9", Stage.QUOTE, Stage.AUTHOR);
        Set<String> found = new TreeSet<>();
        stage.plays().forEach((operation, play) -> {
            if (play.method().equals("GET")) {
                Reply reply = stage.send(play, person);
                words.stream().filter(reply.text()::contains).forEach(word -> found.add(operation + " has " + word));
            }
        });
        return found;
    }

    private void hideFromRita() {
        stage.server().host().hide(Stage.SOURCE, Set.of("rita"));
    }

    @Test
    void whoMayNotSeeItFindsNothingOfIt() {
        hideFromRita();

        assertThat(foundBy("rita")).isEmpty();
        assertThat(foundBy("zoe")).isEmpty();
        assertThat(foundBy(null)).isEmpty();
    }

    /** So the search would find it: the places where the insight stands for those who may see it. */
    @Test
    void whoMaySeeItFindsItInEveryPlace() {
        hideFromRita();

        assertThat(foundBy("dana"))
                .extracting(found -> found.substring(0, found.indexOf(" has ")))
                .contains(
                        "GET /decision",
                        "GET /issues/{key}/evidence",
                        "GET /issues/{key}/overrides",
                        "GET /issues/{key}/ledger",
                        "GET /issues/{key}/commitments",
                        "GET /insights",
                        "GET /insights/{key}",
                        "GET /overrides/{id}",
                        "GET /overrides/{id}/follow-ups");
    }

    /** The queue is a delegate's too. */
    @Test
    void whoDecidesInTheApproversPlaceFindsNothingOfItEither() {
        hideFromRita();
        stage.server().clock().advance(java.time.Duration.ofDays(9));

        assertThat(stage.server().as("rita").get("overrides?waitingFor=me").list("overrides"))
                .isNotEmpty();
        assertThat(foundBy("rita")).isEmpty();
    }

    @Test
    void itIsRefusedLikeOneThatDoesNotExist() {
        hideFromRita();
        stage.server().host().hide(Stage.SOURCE, Set.of("dana"));

        Map<String, Object> hidden = stage.server()
                .as("dana")
                .post("issues/SHOP-1/evidence", Map.of("insight", stage.insightKey(), "relevance", "x"))
                .errors();
        Map<String, Object> missing = stage.server()
                .as("dana")
                .post("issues/SHOP-1/evidence", Map.of("insight", "INS-404", "relevance", "x"))
                .errors();

        assertThat(hidden).isEqualTo(missing);
    }
}
