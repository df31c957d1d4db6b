package org.empathygate.workbench.switches;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST run-job}.
 *
 * @param job the job's id, or its last part
 */
public record JobRequest(@Nullable String job) {

    String name() {
        return job == null ? "" : job;
    }

    WebApplicationException unknown(List<String> known) {
        return new WebApplicationException(
                JsonError.ofField("job", "No such job: " + job + ". There are: " + String.join(", ", known))
                        .response(404));
    }
}
