package org.empathygate.workbench.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Makes a link's requests as whoever is asking at the moment: a request stays theirs, on whatever thread it is sent. */
final class LinkRequests implements ApplicationLinkRequestFactory {

    private final JiraLink link;

    LinkRequests(JiraLink link) {
        this.link = link;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
            throws CredentialsRequiredException {
        String person = link.visitors()
                .current()
                .orElseThrow(() -> required("Nobody is signed in for whom " + link + " could be asked"));
        String token = link.consents()
                .token(person)
                .orElseThrow(() -> required(person + " has not let Confluence act for them in " + link));
        return new LinkRequest(link, methodType, new LinkAddresses(link.getRpcUrl()).within(url), person, token);
    }

    private CredentialsRequiredException required(String why) {
        return new CredentialsRequiredException(this, why);
    }

    @Override
    public URI getAuthorisationURI() {
        return ConsentDance.beginning(link, null);
    }

    @Override
    public URI getAuthorisationURI(@Nullable URI callback) {
        return ConsentDance.beginning(link, callback);
    }
}
