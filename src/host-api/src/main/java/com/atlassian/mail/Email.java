package com.atlassian.mail;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A mail to be sent. Without a sender it comes from the address that the administrator has set.
 *
 * <p>Source: paulcadman/jira-emailnotify EmailQueuer, louisgoodnews/Jira sendEmail.groovy, atlassian-labs/speakeasy (public plugins for Jira 5 to 9)
 *
 * <p>Confidence: certain-5..9, likely-10+11
 */
public class Email {
    private final String to;
    private final AtomicReference<String> cc = new AtomicReference<>();
    private final AtomicReference<String> from = new AtomicReference<>();
    private final AtomicReference<String> fromName = new AtomicReference<>();
    private final AtomicReference<String> subject = new AtomicReference<>("");
    private final AtomicReference<String> body = new AtomicReference<>("");
    private final AtomicReference<String> mimeType = new AtomicReference<>("text/plain");
    private final AtomicReference<String> encoding = new AtomicReference<>("UTF-8");

    public Email(String to) {
        if (to == null || to.isBlank()) {
            throw new IllegalArgumentException("A mail needs somebody to go to");
        }
        this.to = to;
    }

    public Email setCc(String cc) {
        this.cc.set(cc);
        return this;
    }

    public Email setFrom(String from) {
        this.from.set(from);
        return this;
    }

    public Email setFromName(String fromName) {
        this.fromName.set(fromName);
        return this;
    }

    public Email setSubject(String subject) {
        this.subject.set(subject);
        return this;
    }

    public Email setBody(String body) {
        this.body.set(body);
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType.set(mimeType);
        return this;
    }

    public Email setEncoding(String encoding) {
        this.encoding.set(encoding);
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getCc() {
        return cc.get();
    }

    public String getFrom() {
        return from.get();
    }

    public String getFromName() {
        return fromName.get();
    }

    public String getSubject() {
        return subject.get();
    }

    public String getBody() {
        return body.get();
    }

    public String getMimeType() {
        return mimeType.get();
    }

    public String getEncoding() {
        return encoding.get();
    }
}
