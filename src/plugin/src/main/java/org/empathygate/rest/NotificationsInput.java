package org.empathygate.rest;

import org.empathygate.core.notice.NoticeChoice;
import org.jspecify.annotations.Nullable;

/** A choice of mails; what is absent stays as it is. */
public record NotificationsInput(
        @Nullable Boolean requests,
        @Nullable Boolean decisions,
        @Nullable Boolean digest) {

    NoticeChoice on(NoticeChoice before) {
        return new NoticeChoice(
                requests == null ? before.requests() : requests,
                decisions == null ? before.decisions() : decisions,
                digest == null ? before.digest() : digest);
    }
}
