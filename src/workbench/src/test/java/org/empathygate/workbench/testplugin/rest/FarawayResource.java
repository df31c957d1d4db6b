package org.empathygate.workbench.testplugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.empathygate.workbench.testplugin.Faraway;

@Path("faraway")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class FarawayResource {

    private final Faraway faraway;

    public FarawayResource(Faraway faraway) {
        this.faraway = faraway;
    }

    @GET
    public Map<String, Object> ask(
            @QueryParam("path") String path,
            @QueryParam("callback") @DefaultValue("") String callback,
            @QueryParam("read") @DefaultValue("5000") int readTimeout,
            @QueryParam("follow") @DefaultValue("false") boolean follow,
            @QueryParam("thread") @DefaultValue("same") String thread)
            throws Exception {
        return faraway.ask(new Faraway.Question(path, callback, 2_000, readTimeout, follow), thread);
    }
}
