package org.empathygate.confluence.jira;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The border to the host's application links: whatever they throw, a member that this host lacks included, is a refusal. */
final class AskBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(AskBoundary.class);

    private AskBoundary() {}

    static Reply ask(JiraLink link, Batch batch, Deadline deadline, @Nullable URI callback) {
        try {
            return link.ask(batch, deadline, callback);
        } catch (RuntimeException | LinkageError broken) {
            String id = UUID.randomUUID().toString();
            LOG.error("{}: asking Jira over an application link", id, broken);
            return Reply.Refusal.broken(id);
        }
    }
}
