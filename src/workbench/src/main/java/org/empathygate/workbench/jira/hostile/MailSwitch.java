package org.empathygate.workbench.jira.hostile;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.empathygate.workbench.caught.CaughtMail;
import org.empathygate.workbench.caught.Mails;

/** {@code GET mail}: what would have been sent since start, the oldest first. */
@Path("/")
@SystemAdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class MailSwitch {
    private final Mails mails;

    MailSwitch(Mails mails) {
        this.mails = mails;
    }

    @GET
    public List<CaughtMail> caught() {
        return mails.caught();
    }
}
