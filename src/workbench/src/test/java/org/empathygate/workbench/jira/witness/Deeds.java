package org.empathygate.workbench.jira.witness;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditAttribute;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Uses the host's services. */
public class Deeds {
    private static final JobRunnerKey KEY = JobRunnerKey.of("org.example.witness.runner");
    private static final Date LONG_AGO = Date.from(Instant.EPOCH);
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Witness witness;
    private final SchedulerService scheduler;
    private final MailQueue mails;
    private final AuditService audits;

    public Deeds(Witness witness, SchedulerService scheduler, MailQueue mails, AuditService audits) {
        this.witness = witness;
        this.scheduler = scheduler;
        this.mails = mails;
        this.audits = audits;
    }

    /** One job on each node and one in the cluster, both each day and due at once; one that breaks, and does not come by itself. */
    public void start() throws SchedulerServiceException {
        scheduler.registerJobRunner(KEY, new Daily());
        schedule("org.example.witness:each-node", RunMode.RUN_LOCALLY, Schedule.forInterval(DAY, LONG_AGO));
        schedule("org.example.witness:cluster", RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(DAY, LONG_AGO));
        schedule(
                "org.example.witness:broken",
                RunMode.RUN_LOCALLY,
                Schedule.runOnce(Date.from(Instant.parse("2200-01-01T00:00:00Z"))));
    }

    public void stop() {
        scheduler.unregisterJobRunner(KEY);
    }

    public void mail(String to) {
        mails.addItem(new SingleMailQueueItem(
                new Email(to).setSubject("Seen").setBody("<b>It happened.</b>").setMimeType("text/html")));
    }

    public void audit() {
        audits.audit(AuditEvent.fromI18nKeys(
                        "witness.category", "witness.action", CoverageLevel.BASE, CoverageArea.ECOSYSTEM)
                .affectedObject(
                        AuditResource.builder("Web shop", "PROJECT").id("10000").build())
                .changedValue(ChangedValue.fromI18nKeys("witness.tier")
                        .from("observe")
                        .to("enforce")
                        .build())
                .extraAttribute(
                        AuditAttribute.fromI18nKeys("witness.why", "because").build())
                .build());
    }

    private void schedule(String id, RunMode mode, Schedule schedule) throws SchedulerServiceException {
        scheduler.scheduleJob(
                JobId.of(id), JobConfig.forJobRunnerKey(KEY).withRunMode(mode).withSchedule(schedule));
    }

    private final class Daily implements JobRunner {
        @Override
        public JobRunnerResponse runJob(JobRunnerRequest request) {
            if (request.getJobId().toString().endsWith("broken")) {
                throw new IllegalStateException("broken on purpose");
            }
            witness.write("ran " + request.getJobId());
            return JobRunnerResponse.success("done");
        }
    }
}
