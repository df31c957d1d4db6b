package org.empathygate.workbench.caught;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail queue that sends nothing and keeps everything, until it is closed. */
public final class Mails implements MailQueue {
    private static final Field EMAIL = emailOfAnItem();

    private final List<CaughtMail> caught = new CopyOnWriteArrayList<>();
    private final Clock clock;

    public Mails(Clock clock) {
        this.clock = clock;
    }

    /** Takes single mails; what else a plugin queues would have to send itself, which nothing does here. */
    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new UnsupportedOperationException("The workbench catches single mails only, not " + item);
        }
        Email email = emailOf(single);
        caught.add(new CaughtMail(
                email.getTo(),
                email.getCc(),
                email.getFrom(),
                email.getSubject(),
                email.getBody(),
                email.getMimeType(),
                clock.instant().toString()));
    }

    /** The oldest first. */
    public List<CaughtMail> caught() {
        return List.copyOf(caught);
    }

    /** The host's item sends its mail itself and does not show it, so the declaration we compile against does not either. */
    private static Email emailOf(SingleMailQueueItem item) {
        try {
            return (Email) EMAIL.get(item);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The mail inside " + item + " cannot be read", e);
        }
    }

    private static Field emailOfAnItem() {
        try {
            Field field = SingleMailQueueItem.class.getDeclaredField("email");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A mail queue item keeps no mail", e);
        }
    }
}
