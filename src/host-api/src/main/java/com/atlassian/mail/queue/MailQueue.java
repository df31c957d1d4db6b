package com.atlassian.mail.queue;

/**
 * Sends in the background what is put into it.
 * Jira registers it among its own components, which plugins import as services.
 *
 * <p>Source: paulcadman/jira-emailnotify EmailQueuer, louisgoodnews/Jira sendEmail.groovy, atlassian-labs/speakeasy (public plugins for Jira 5 to 9), atlassian-mail MailQueue
 *
 * <p>Confidence: certain-5..9, likely-10+11
 */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
