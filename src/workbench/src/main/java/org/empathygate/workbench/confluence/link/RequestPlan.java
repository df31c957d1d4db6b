package org.empathygate.workbench.confluence.link;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a request is to be sent.
 *
 * @param connectTimeout in milliseconds; 0 waits for ever
 * @param readTimeout of each single wait, in milliseconds; 0 waits for ever
 */
record RequestPlan(
        URI address,
        int connectTimeout,
        int readTimeout,
        boolean followRedirects,
        @Nullable String body) {

    /** As requests are when nobody says anything: without any limit. */
    static RequestPlan to(URI address) {
        return new RequestPlan(address, 0, 0, true, null);
    }

    RequestPlan at(URI other) {
        return new RequestPlan(other, connectTimeout, readTimeout, followRedirects, body);
    }

    RequestPlan connectingWithin(int millis) {
        return new RequestPlan(address, millis, readTimeout, followRedirects, body);
    }

    RequestPlan readingWithin(int millis) {
        return new RequestPlan(address, connectTimeout, millis, followRedirects, body);
    }

    RequestPlan following(boolean follow) {
        return new RequestPlan(address, connectTimeout, readTimeout, follow, body);
    }

    RequestPlan with(String content) {
        return new RequestPlan(address, connectTimeout, readTimeout, followRedirects, content);
    }
}
