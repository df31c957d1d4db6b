package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail that waits to be sent. There is no way to ask it for its mail.
 *
 * <p>Source: paulcadman/jira-emailnotify EmailQueuer, louisgoodnews/Jira sendEmail.groovy, atlassian-labs/speakeasy (public plugins for Jira 5 to 9)
 *
 * <p>Confidence: certain-5..9, likely-10+11
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return 0;
    }
}
