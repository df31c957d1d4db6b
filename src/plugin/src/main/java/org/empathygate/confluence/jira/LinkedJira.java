package org.empathygate.confluence.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.time.Duration;
import org.empathygate.confluence.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A Jira behind an application link, asked by a way of the link that says who the reader is: OAuth or OAuth with
 * impersonation. Never by one that acts as the same account for everybody, which the host's <em>best</em> way may be where
 * there is no other (as AppLinks' published API has it, both OAuth providers are impersonating ones), and never again as nobody
 * when the reader is refused.
 */
final class LinkedJira implements JiraLink {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    private final ApplicationLink link;

    LinkedJira(ApplicationLink link) {
        this.link = link;
    }

    @Override
    public String id() {
        return link.getId().get();
    }

    @Override
    public URI display() {
        return URI.create(link.getDisplayUrl().toString().replaceFirst("/+$", ""));
    }

    @Override
    public Reply ask(Batch batch, Deadline deadline, @Nullable URI callback) {
        ApplicationLinkRequestFactory requests = link.createImpersonatingAuthenticatedRequestFactory();
        if (requests == null) {
            return Reply.Refusal.of(Trouble.LINK_IMPERSONAL);
        }
        try {
            return request(requests, batch, deadline)
                    .execute(
                            new AnswerHandler(batch.questions().size(), deadline, () -> authorise(requests, callback)));
        } catch (CredentialsRequiredException missing) {
            return Reply.Refusal.notAuthorised(authorise(requests, callback));
        } catch (ResponseException failed) {
            return isForCredentials(failed)
                    ? Reply.Refusal.notAuthorised(authorise(requests, callback))
                    : Incoming.failure(failed);
        }
    }

    private static ApplicationLinkRequest request(
            ApplicationLinkRequestFactory requests, Batch batch, Deadline deadline)
            throws CredentialsRequiredException {
        ApplicationLinkRequest request = requests.createRequest(Request.MethodType.GET, batch.path());
        request.setConnectionTimeout(millis(CONNECT, deadline));
        request.setSoTimeout(millis(READ, deadline));
        request.setFollowRedirects(false);
        request.setHeader("Accept", "application/json");
        return request;
    }

    /** At least one: to some clients zero means for ever. */
    private static int millis(Duration most, Deadline deadline) {
        return (int) Math.max(1, Math.min(most.toMillis(), deadline.left().toMillis()));
    }

    private static @Nullable URI authorise(ApplicationLinkRequestFactory requests, @Nullable URI callback) {
        return callback == null ? requests.getAuthorisationURI() : requests.getAuthorisationURI(callback);
    }

    private static boolean isForCredentials(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CredentialsRequiredException) {
                return true;
            }
        }
        return false;
    }
}
