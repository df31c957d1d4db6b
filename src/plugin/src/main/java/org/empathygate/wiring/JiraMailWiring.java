package org.empathygate.wiring;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.notice.Post;
import org.empathygate.core.notice.Round;
import org.empathygate.core.override.ApproverDirectory;
import org.empathygate.jira.issue.JiraApproverDirectory;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.mail.JiraPost;
import org.empathygate.jira.mail.Languages;
import org.empathygate.jira.mail.ReminderJob;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Jira's mail queue, scheduler and languages. The gate works without each of them, so none keeps the product from starting:
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
    ReminderJob reminderJob(BundleContext bundle, Round round, Clock clock) {
        Supplier<Optional<SchedulerService>> scheduler = () -> service(bundle, SchedulerService.class);
        return new ReminderJob(scheduler, round, clock);
    }

    @Bean
    SmartInitializingSingleton remindersStart(ReminderJob job) {
        return job::start;
    }

    private static <T> Optional<T> service(BundleContext bundle, Class<T> type) {
        return Optional.ofNullable(bundle.getServiceReference(type)).map(bundle::getService);
    }
}
