package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.empathygate.core.health.Job;
import org.empathygate.core.health.PlatformCheck;
import org.jspecify.annotations.Nullable;

/**
 * The plugin's own state.
 *
 * @param references the host's services in use
 * @param jobs work that goes on without anybody asking
 * @param brokenPolicies the policies by which nothing can be decided; absent when the store cannot be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthJson(
        PlatformJson platform,
        MembersJson members,
        List<String> references,
        List<JobJson> jobs,
        @Nullable List<BrokenPolicyJson> brokenPolicies) {

    /** The product that the plugin runs in: {@code jira} or {@code confluence}. */
    public record PlatformJson(String product, String version) {}

    /** How many members of the host were looked for at start-up, and those that this host lacks. */
    public record MembersJson(int checked, List<String> missing) {}

    /** How a piece of work stands: figures and the last failure, by name. */
    public record JobJson(String name, boolean ok, Map<String, String> state) {

        static JobJson of(Job job) {
            return new JobJson(job.name(), job.ok(), job.state());
        }
    }

    static HealthJson of(PlatformCheck check, List<Job> jobs, @Nullable List<BrokenPolicyJson> brokenPolicies) {
        return new HealthJson(
                new PlatformJson(check.product(), check.version()),
                new MembersJson(check.checked(), check.missing()),
                check.references(),
                jobs.stream().map(JobJson::of).toList(),
                brokenPolicies);
    }
}
