package org.empathygate.wiring.jira;

import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.Optional;
import org.empathygate.jira.job.TimedWork;
import org.empathygate.jira.job.Timetable;
import org.empathygate.wiring.shared.WhileRunning;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Runs every {@link TimedWork} bean at its times; not read at all where the host has no scheduler. */
@Configuration(proxyBeanMethods = false)
@Conditional(SchedulerThere.class)
class JobWiring {

    /** The service is looked up and never waited for: without it everything else works. */
    @Bean
    Timetable timetable(BundleContext bundle, ObjectProvider<TimedWork> works, Clock clock) {
        return new Timetable(
                () -> Optional.ofNullable(bundle.getServiceReference(SchedulerService.class))
                        .map(bundle::getService),
                works.stream().toList(),
                clock);
    }

    @Bean
    WhileRunning timetableAtWork(Timetable timetable) {
        return new WhileRunning(timetable::start, timetable::end);
    }
}
