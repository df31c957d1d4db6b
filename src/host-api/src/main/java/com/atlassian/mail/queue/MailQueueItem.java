package com.atlassian.mail.queue;

/**
 * Something that waits to be sent.
 *
 * <p>Source: paulcadman/jira-emailnotify EmailQueuer, louisgoodnews/Jira sendEmail.groovy, atlassian-labs/speakeasy (public plugins for Jira 5 to 9), atlassian-mail 1.x to 2.x MailQueueItem
 *
 * <p>Confidence: certain-5..9, likely-10+11
 */
public interface MailQueueItem extends Comparable<MailQueueItem> {
    String getSubject();
}
