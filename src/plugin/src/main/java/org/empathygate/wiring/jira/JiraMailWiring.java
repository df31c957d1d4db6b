package org.empathygate.wiring.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.notice.Post;
import org.empathygate.core.notice.Round;
import org.empathygate.core.override.ApproverDirectory;
import org.empathygate.jira.issue.JiraApproverDirectory;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.job.TimedWork;
import org.empathygate.jira.mail.JiraPost;
import org.empathygate.jira.mail.Languages;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Jira's mail queue and languages. The gate works without each of them, so none keeps the product from starting:
 * they are looked up when they are needed.
 */
@Configuration(proxyBeanMethods = false)
class JiraMailWiring {

    @Bean
    ApproverDirectory approverDirectory(
            ProjectRoleManager roles, GroupManager groups, ProjectManager projects, People people) {
        return new JiraApproverDirectory(roles, groups, projects, people);
    }

    @Bean
    Post post(BundleContext bundle, People people, ApplicationProperties product) {
        return new JiraPost(
                () -> service(bundle, MailQueue.class),
                people,
                new Languages(() -> service(bundle, LocaleResolver.class)),
                product);
    }

    @Bean
    TimedWork reminders(Round round) {
        return new TimedWork("org.empathygate.plugin:reminders", Duration.ofHours(1), Duration.ofMinutes(1), () -> {
            Round.Work work = round.run();
            return TimedWork.Done.all(Map.of(
                    "promises lapsed", work.lapsed(),
                    "reminded", work.reminded(),
                    "mails", work.mails(),
                    "digests", work.digests()));
        });
    }

    private static <T> Optional<T> service(BundleContext bundle, Class<T> type) {
        return Optional.ofNullable(bundle.getServiceReference(type)).map(bundle::getService);
    }
}
