package org.empathygate.jira.mail;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The language in which somebody who is not logged in is written to: the one that the host knows, else English. */
public final class Languages {

    private static final Logger LOG = LoggerFactory.getLogger(Languages.class);

    private final Supplier<Optional<LocaleResolver>> host;

    /** @param host the host's service, empty where it does not offer it */
    public Languages(Supplier<Optional<LocaleResolver>> host) {
        this.host = host;
    }

    Locale of(PersonId person) {
        try {
            return HostBoundary.read(
                    "language of " + person.userKey(),
                    () -> host.get()
                            .flatMap(resolver -> Optional.ofNullable(resolver.getLocale(new UserKey(person.userKey()))))
                            .orElse(Locale.ENGLISH));
        } catch (UnreadableException unknown) {
            LOG.debug("A mail goes out in English", unknown);
            return Locale.ENGLISH;
        }
    }
}
