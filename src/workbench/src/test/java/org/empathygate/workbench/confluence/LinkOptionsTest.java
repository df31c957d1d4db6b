package org.empathygate.workbench.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.TypeNotInstalledException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import java.util.Objects;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.link.LinkOptions;
import org.empathygate.workbench.confluence.link.RemoteJira;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.Test;

/** How many links there are, and who has consented at start. */
class LinkOptionsTest {

    @Test
    void thereMayBeNoLink() throws TypeNotInstalledException {
        try (var workbench = linked(LinkOptions.none().andLost("gone"))) {
            var links = links(workbench);

            assertThat(links.getApplicationLinks()).isEmpty();
            assertThat(links.getApplicationLinks(JiraApplicationType.class)).isEmpty();
            assertThat(links.getPrimaryApplicationLink(JiraApplicationType.class))
                    .isNull();
            assertThat(links.getApplicationLink(new ApplicationId("unknown"))).isNull();
            assertThatThrownBy(() -> links.getApplicationLink(new ApplicationId("gone")))
                    .isInstanceOf(TypeNotInstalledException.class);
        }
    }

    @Test
    void ofTwoTheFirstIsPrimary() throws Exception {
        try (var other = Workbench.builder()
                        .host(JiraProduct.factory(JiraOptions.standard()))
                        .start();
                var workbench =
                        linked(LinkOptions.standard().and(RemoteJira.at(other.address("jira"), "admin:admin")))) {
            var links = links(workbench);

            assertThat(links.getApplicationLinks(JiraApplicationType.class))
                    .extracting(ApplicationLink::getDisplayUrl, ApplicationLink::isPrimary)
                    .containsExactly(tuple(workbench.address("jira"), true), tuple(other.address("jira"), false));
            for (var link : links.getApplicationLinks()) {
                assertThat(selfSeenBy(workbench, link)).contains("\"name\":\"dana\"", link.getDisplayUrl() + "/rest/");
            }
        }
    }

    @Test
    void nobodyNeedHaveConsented() {
        try (var workbench = linked(LinkOptions.standard().withoutConsent())) {
            var link = links(workbench).getPrimaryApplicationLink(JiraApplicationType.class);

            assertThatThrownBy(() -> selfSeenBy(workbench, link)).isInstanceOf(CredentialsRequiredException.class);
        }
    }

    private static String selfSeenBy(Workbench workbench, ApplicationLink link) throws Exception {
        var confluence = workbench.host("confluence").product();
        confluence.enter("dana");
        try {
            return link.createImpersonatingAuthenticatedRequestFactory()
                    .createRequest(Request.MethodType.GET, "rest/api/2/myself")
                    .setSoTimeout(10_000)
                    .execute();
        } finally {
            confluence.leave();
        }
    }

    private static Workbench linked(LinkOptions options) {
        return Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .host(ConfluenceProduct.factory(options))
                .start();
    }

    private static ApplicationLinkService links(Workbench workbench) {
        return (ApplicationLinkService) Objects.requireNonNull(
                workbench.host("confluence").product().services().get(ApplicationLinkService.class));
    }
}
