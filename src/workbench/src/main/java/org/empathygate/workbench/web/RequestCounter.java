package org.empathygate.workbench.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts the requests that reached the plugins' REST resources since start, by path below the product's context. */
@PreMatching
public final class RequestCounter implements ContainerRequestFilter {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final String contextPath;

    /** @param contextPath what is left out of the paths, such as {@code /jira} */
    public RequestCounter(String contextPath) {
        this.contextPath = contextPath;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getPath().substring(contextPath.length());
        counts.computeIfAbsent(path, first -> new LongAdder()).increment();
    }

    /** The counts so far, such as {@code /rest/notes/1.0/all -> 12}. */
    public SortedMap<String, Long> byPath() {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().sum(), Long::sum, TreeMap::new));
    }
}
