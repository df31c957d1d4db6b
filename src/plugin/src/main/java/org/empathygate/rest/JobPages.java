package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.health.Job;
import org.empathygate.core.health.Jobs;

/** All that goes on without anybody asking, from everybody who knows some of it. */
public final class JobPages {
    private final List<Jobs> sources;

    public JobPages(List<Jobs> sources) {
        this.sources = List.copyOf(sources);
    }

    List<Job> now() {
        return sources.stream().flatMap(source -> source.now().stream()).toList();
    }
}
