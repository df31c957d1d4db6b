package org.empathygate.workbench.jobs;

import java.time.Clock;
import org.empathygate.workbench.store.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When the jobs are due that run once in a cluster, in the database that the nodes share. A run belongs to the node whose
 * conditional update moves the time on.
 */
final class ClusterTimes implements Times {
    private final JdbcClient jdbc;
    private final Clock clock;

    ClusterTimes(Database database, Clock clock) {
        this.jdbc = JdbcClient.create(database.dataSource());
        this.clock = clock;
        jdbc.sql("create table if not exists workbench_cluster_job (id varchar(255) primary key,"
                        + " interval_ms bigint not null, next_run bigint not null)")
                .update();
    }

    /** Another node, or an earlier start, may have scheduled it already: then its time stays unless the interval is another one. */
    @Override
    public void set(String job, long intervalMillis, long firstRun) {
        int changed = jdbc.sql(
                        "update workbench_cluster_job set interval_ms = ?, next_run = ? where id = ? and interval_ms <> ?")
                .params(intervalMillis, firstRun, job, intervalMillis)
                .update();
        if (changed == 0 && !isKnown(job)) {
            insert(job, intervalMillis, firstRun);
        }
    }

    @Override
    public boolean claim(String job, long intervalMillis) {
        long now = clock.millis();
        return jdbc.sql("update workbench_cluster_job set next_run = ? where id = ? and next_run <= ?")
                        .params(Times.after(now, intervalMillis), job, now)
                        .update()
                == 1;
    }

    @Override
    public void remove(String job) {
        jdbc.sql("delete from workbench_cluster_job where id = ?").param(job).update();
    }

    private boolean isKnown(String job) {
        return jdbc.sql("select count(*) from workbench_cluster_job where id = ?")
                        .param(job)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void insert(String job, long intervalMillis, long firstRun) {
        try {
            jdbc.sql("insert into workbench_cluster_job (id, interval_ms, next_run) values (?, ?, ?)")
                    .params(job, intervalMillis, firstRun)
                    .update();
        } catch (DuplicateKeyException e) {
            // another node was faster, with the same job
            return;
        }
    }
}
