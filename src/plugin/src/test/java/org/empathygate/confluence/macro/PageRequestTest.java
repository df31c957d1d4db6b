package org.empathygate.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.web.context.HttpContext;
import org.empathygate.jira.Host;
import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void readsTheParameterOfTheRequestWhateverItsTypeIsCalled() {
        assertThat(new PageRequest(() -> RequestTwin.with(PageRequest.ANEW)).asksAnew())
                .isTrue();
        assertThat(new PageRequest(() -> RequestTwin.with("other")).asksAnew()).isFalse();
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
            assertThat(context.asksAnew()).isFalse();
        }
    }
}
