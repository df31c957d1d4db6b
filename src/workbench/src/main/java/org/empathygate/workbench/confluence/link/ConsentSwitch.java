package org.empathygate.workbench.confluence.link;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.empathygate.workbench.web.AccessControl;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** {@code POST consent}: a person has let Confluence act for them over every link, or over none, on both sides. */
@Path("/")
@SystemAdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConsentSwitch {

    private final Links links;

    ConsentSwitch(Links links) {
        this.links = links;
    }

    ResourceConfig servedTo(UserManager people) {
        return new ResourceConfig(ConsentSwitch.class)
                .register(new AccessControl(people))
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(ConsentSwitch.this).to(ConsentSwitch.class);
                    }
                });
    }

    /** Answers what holds now; 400 for somebody whom no linked Jira knows. */
    @POST
    public ConsentRequest set(ConsentRequest request) {
        String person = request.person();
        if (request.isGiven()) {
            long knowing =
                    links.all().stream().filter(link -> link.consent(person)).count();
            if (knowing == 0) {
                throw ConsentRequest.refused("user", "No linked Jira knows anybody of this name: " + person);
            }
        } else {
            links.all().forEach(link -> link.withdraw(person));
        }
        return request;
    }
}
