package org.empathygate.workbench.confluence.link;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.empathygate.workbench.web.AccessControl;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** {@code GET links}: how many requests went over each link since start, and how many at the same time. */
@Path("/")
@SystemAdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LinksSwitch {

    private final Links links;

    LinksSwitch(Links links) {
        this.links = links;
    }

    /**
     * One link.
     *
     * @param underWay whose answers are still waited for or read
     * @param mostAtOnce the most that were ever under way at the same moment
     */
    public record Counted(String id, String name, long sent, int underWay, int mostAtOnce) {}

    ResourceConfig servedTo(UserManager people) {
        return new ResourceConfig(LinksSwitch.class)
                .register(new AccessControl(people))
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(LinksSwitch.this).to(LinksSwitch.class);
                    }
                });
    }

    /** The primary link first. */
    @GET
    public List<Counted> all() {
        return links.all().stream()
                .map(link -> new Counted(
                        link.getId().get(),
                        link.getName(),
                        link.traffic().sent(),
                        link.traffic().underWay(),
                        link.traffic().mostAtOnce()))
                .toList();
    }
}
