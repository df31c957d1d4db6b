package org.empathygate.rest;

import org.empathygate.core.notice.NoticeChoice;

/**
 * Which mails a person wants.
 *
 * @param requests when somebody asks for a decision that this person may take
 * @param decisions what came of what this person asked for
 * @param digest what is due, at most once a day
 */
public record NotificationsJson(boolean requests, boolean decisions, boolean digest) {

    static NotificationsJson of(NoticeChoice choice) {
        return new NotificationsJson(choice.requests(), choice.decisions(), choice.digest());
    }
}
