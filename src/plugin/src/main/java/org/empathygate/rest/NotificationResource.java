package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.empathygate.core.PersonId;
import org.empathygate.core.notice.NoticeChoice;
import org.empathygate.core.notice.NoticeSettings;
import org.jspecify.annotations.Nullable;

/** Which mails the person who asks wants; everybody chooses for themselves alone. */
@Path("me/notifications")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class NotificationResource {
    private final RestBoundary boundary;
    private final Access access;
    private final NoticeSettings settings;

    @Inject
    public NotificationResource(RestBoundary boundary, Access access, NoticeSettings settings) {
        this.boundary = boundary;
        this.access = access;
        this.settings = settings;
    }

    @GET
    public Response get() {
        return boundary.answer(() -> RestBoundary.ok(NotificationsJson.of(settings.of(access.person()))));
    }

    /** What the body leaves out stays as it is. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            NotificationsInput input = Body.read(json, NotificationsInput.class);
            NoticeChoice choice = input.on(settings.of(person));
            settings.save(person, choice);
            return RestBoundary.ok(NotificationsJson.of(choice));
        });
    }
}
