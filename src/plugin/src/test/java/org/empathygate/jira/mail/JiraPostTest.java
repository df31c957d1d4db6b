package org.empathygate.jira.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.notice.Letter;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.issue.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JiraPostTest {

    private static final PersonId DANA = new PersonId("dana");
    private static final Letter LETTER = new Letter(
            DANA,
            Text.of("empathy-gate.mail.subject.APPROVED", "SHOP-1\nBcc: everybody@example.com"),
            List.of(new Letter.Line(Text.of("empathy-gate.mail.footer"), "/browse/SHOP-1")));

    private final List<MailQueueItem> queued = new ArrayList<>();

    private MailQueue queue() {
        return Host.of(MailQueue.class)
                .doing("addItem", arguments -> {
                    queued.add((MailQueueItem) arguments.get(0));
                    return null;
                })
                .build();
    }

    private JiraPost post(@Nullable MailQueue queue, boolean active, String address, @Nullable Locale language) {
        ApplicationUser dana = Host.of(ApplicationUser.class)
                .answering("getKey", "dana")
                .answering("isActive", active)
                .answering("getEmailAddress", address)
                .build();
        People people = new People(
                Host.of(UserManager.class).answering("getUserByKey", dana).build(), GateFixture.ANONYMOUS);
        return new JiraPost(
                () -> Optional.ofNullable(queue),
                people,
                new Languages(() -> Optional.ofNullable(language)
                        .map(locale -> Host.of(LocaleResolver.class)
                                .answering("getLocale", locale)
                                .build())),
                Host.of(ApplicationProperties.class)
                        .answering("getBaseUrl", "https://jira.example.com")
                        .build());
    }

    @Test
    void aMailGoesIntoTheQueueAndItsHeaderIsOneLine() {
        assertThat(post(queue(), true, "dana@example.com", null).send(LETTER)).isTrue();

        assertThat(queued)
                .singleElement()
                .satisfies(item -> assertThat(item.getSubject())
                        .isEqualTo("[Empathy Gate] SHOP-1 Bcc: everybody@example.com: your override is approved"));
    }

    @Test
    void itsReaderIsWrittenToInTheirLanguage() {
        assertThat(post(queue(), true, "dana@example.com", Locale.GERMAN).send(LETTER))
                .isTrue();

        assertThat(queued)
                .singleElement()
                .satisfies(item -> assertThat(item.getSubject()).endsWith("Ihre Ausnahme ist genehmigt"));
    }

    @Test
    void whoLeftOrHasNoAddressIsNotWrittenTo() {
        assertThat(post(queue(), false, "dana@example.com", null).send(LETTER)).isFalse();
        assertThat(post(queue(), true, " ", null).send(LETTER)).isFalse();
        assertThat(queued).isEmpty();
    }

    @Test
    void anAbsentOrBrokenQueueIsTriedAgain() {
        MailQueue broken = Host.of(MailQueue.class)
                .doing("addItem", arguments -> {
                    throw new NoSuchMethodError("addItem");
                })
                .build();

        assertThatThrownBy(() -> post(null, true, "dana@example.com", null).send(LETTER))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> post(broken, true, "dana@example.com", null).send(LETTER))
                .isInstanceOf(UnreadableException.class);
    }
}
