package org.empathygate.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.web.context.HttpContext;
import java.time.Instant;
import org.empathygate.jira.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @Test
    void readsTheParameterOfTheRequestWhateverItsTypeIsCalled() {
        assertThat(new PageRequest(() -> RequestTwin.with(PageRequest.ANEW, "1793872800000")).wantsNewerThan())
                .contains(Instant.parse("2026-11-05T10:00:00Z"));
        assertThat(new PageRequest(() -> RequestTwin.with("other", "1")).wantsNewerThan())
                .isEmpty();
        assertThat(new PageRequest(RequestTwin::without).isThere()).isTrue();
    }

    @Test
    void isNotThereWithoutTheServiceOrOutsideOfARequest() {
        for (var context : new PageRequest[] {
            new PageRequest(() -> null),
            new PageRequest(() -> Host.of(HttpContext.class).build()),
            new PageRequest(() -> "something else"),
            new PageRequest(() -> {
                throw new IllegalStateException("The service is gone");
            })
        }) {
            assertThat(context.isThere()).isFalse();
            assertThat(context.wantsNewerThan()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "-5", "9999999999999999999999"})
    void whatIsNoTimeAsksForNothing(String value) {
        assertThat(new PageRequest(() -> RequestTwin.with(PageRequest.ANEW, value)).wantsNewerThan())
                .isEmpty();
    }
}
