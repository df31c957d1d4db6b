package org.empathygate.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.notice.Letter;
import org.empathygate.core.notice.Post;
import org.empathygate.jira.issue.HostBoundary;
import org.empathygate.jira.issue.People;

/**
 * Mails through Jira's queue: plain text, from the address that the administrator has set. Jira sends them in the background,
 * or keeps them while outgoing mail is switched off.
 */
public final class JiraPost implements Post {

    private final Supplier<Optional<MailQueue>> queue;
    private final People people;
    private final Languages languages;
    private final ApplicationProperties product;

    /** @param queue the host's service, empty where it does not offer it (yet) */
    public JiraPost(
            Supplier<Optional<MailQueue>> queue, People people, Languages languages, ApplicationProperties product) {
        this.queue = queue;
        this.people = people;
        this.languages = languages;
        this.product = product;
    }

    @Override
    public boolean send(Letter letter) {
        return HostBoundary.read(
                "a mail to " + letter.to().userKey(),
                () -> people.mailAddress(letter.to())
                        .map(address -> queued(address, letter))
                        .orElse(false));
    }

    private boolean queued(String address, Letter letter) {
        Texts texts = new BundledTexts(languages.of(letter.to()));
        Email email = new Email(address);
        email.setSubject(oneLine(texts.of(letter.subject())));
        email.setBody(body(letter, texts));
        email.setMimeType("text/plain");
        email.setEncoding("UTF-8");
        queue.get()
                .orElseThrow(() -> new UnreadableException("the mail queue, which this Jira does not offer"))
                .addItem(new SingleMailQueueItem(email));
        return true;
    }

    private String body(Letter letter, Texts texts) {
        String base = product.getBaseUrl(UrlMode.CANONICAL);
        return letter.lines().stream()
                .map(line ->
                        line.path() == null ? texts.of(line.text()) : texts.of(line.text()) + "\n" + base + line.path())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** A header is one line, whatever somebody is called. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
