package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.given.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {

    private static final URI AUTHORISE = URI.create("https://jira.example/authorise");

    private final MovableClock clock = new MovableClock();
    private final Deadline deadline = Deadline.in(Duration.ofSeconds(7), clock);

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON ; charset=utf-8"})
    void isDataWhenItIsOursAndSaysSo(String contentType) throws IOException {
        assertThat(reply(200, contentType, Answers.counting(2, 1))).isInstanceOf(Reply.Data.class);
    }

    @ParameterizedTest
    @CsvSource({
        "200, text/html, NOT_OURS, false",
        "200, , NOT_OURS, false",
        "200, application/jsonp, NOT_OURS, false",
        "201, application/json, NOT_OURS, false",
        "204, application/json, NOT_OURS, false",
        "301, text/html, NOT_OURS, true",
        "302, application/json, NOT_OURS, true",
        "400, application/json, NOT_OURS, true",
        "401, text/html, NOT_AUTHORISED, true",
        "403, text/html, NO_PERMISSION, true",
        "404, application/json, PLUGIN_MISSING, true",
        "407, text/html, NOT_OURS, true",
        "414, text/html, NOT_OURS, true",
        "429, application/json, BUSY, true",
        "500, application/json, NOT_OURS, false",
        "502, text/html, JIRA_DOWN, false",
        "503, text/html, JIRA_DOWN, false",
        "504, text/html, JIRA_DOWN, false"
    })
    void isNeverDataOtherwise(int status, String contentType, Trouble trouble, boolean jiraIsWell) throws IOException {
        assertThat(reply(status, contentType, Answers.counting(2, 1)))
                .isInstanceOfSatisfying(Reply.Refusal.class, refusal -> {
                    assertThat(refusal.trouble()).isEqualTo(trouble);
                    assertThat(refusal.jiraIsWell()).isEqualTo(jiraIsWell);
                });
    }

    @Test
    void isNoPermissionWhenThereIsNoPlaceToAuthorise() throws IOException {
        assertThat(new Incoming(401, null).reply(() -> InputStream.nullInputStream(), 1, deadline, () -> null))
                .isEqualTo(Reply.Refusal.of(Trouble.NO_PERMISSION));
    }

    @Test
    void isNotReadBeyondFourMegabytes() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(new Incoming(200, "application/json").reply(() -> endless, 1, deadline, () -> null))
                .isEqualTo(Reply.Refusal.personal(Trouble.NOT_OURS));
        assertThat(new Incoming(200, "application/json").reply(() -> endless, 2, deadline, () -> null))
                .isEqualTo(new Reply.TooMuch());
    }

    @Test
    void isNotReadBeyondTheDeadlineHoweverSlowlyItComes() {
        var dripping = new InputStream() {
            @Override
            public int read() {
                clock.advance(Duration.ofSeconds(1));
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                bytes[offset] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> new Incoming(200, "application/json").reply(() -> dripping, 1, deadline, () -> null))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(clock.instant()).isBefore(deadline.end().plusSeconds(1));
    }

    @Test
    void isNotOursWhenItIsNotText() throws IOException {
        assertThat(new Incoming(200, "application/json")
                        .reply(
                                () -> new ByteArrayInputStream(new byte[] {(byte) 0xc3, (byte) 0x28}),
                                1,
                                deadline,
                                () -> null))
                .isEqualTo(Reply.Refusal.of(Trouble.NOT_OURS));
    }

    @Test
    void tellsSlowFromDownByWhatTheRequestDiedOf() {
        assertThat(Incoming.failure(new IOException("wrapped", new SocketTimeoutException("Read timed out"))))
                .isEqualTo(Reply.Refusal.of(Trouble.TOO_SLOW));
        assertThat(Incoming.failure(new IOException("wrapped", new ConnectException("refused"))))
                .isEqualTo(Reply.Refusal.of(Trouble.JIRA_DOWN));
        assertThat(Incoming.failure(new UnknownHostException("jira.example")))
                .isEqualTo(Reply.Refusal.of(Trouble.JIRA_DOWN));
    }

    private Reply reply(int status, String contentType, String body) throws IOException {
        return new Incoming(status, contentType)
                .reply(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                        1,
                        deadline,
                        () -> AUTHORISE);
    }
}
