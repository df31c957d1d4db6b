package org.empathygate.workbench.jira.hostile;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.empathygate.workbench.jira.consent.Consents;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST consent}: Jira forgets what a person has allowed, and does not tell who is linked; or, for a product in another process,
 * takes it for allowed.
 */
@Path("/")
@SystemAdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConsentSwitch {

    private final Consents consents;

    ConsentSwitch(Consents consents) {
        this.consents = consents;
    }

    /**
     * What a person is to have allowed, or not.
     *
     * @param consumer the product that it is about; null for every one, which can only be withdrawn from
     */
    public record ConsentRequest(
            @Nullable String user,
            @Nullable Boolean given,
            @Nullable String consumer) {}

    @POST
    public Map<String, Object> set(ConsentRequest request) {
        var user = request.user();
        if (user == null || !consents.people().contains(user)) {
            throw refused("user", "There is nobody of this name: " + user);
        }
        if (request.given() == null) {
            throw refused("given", "Neither true nor false");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("user", user);
        answer.put("given", request.given());
        if (request.given()) {
            answer.put("token", token(user, request.consumer()));
        } else {
            withdraw(user, request.consumer());
        }
        return answer;
    }

    private String token(String user, @Nullable String consumer) {
        if (consumer == null) {
            throw refused("consumer", "Consent is given to one product: to Confluence, by its own switch");
        }
        return consents.consumer(consumer)
                .flatMap(known -> consents.consent(known, user))
                .orElseThrow(() -> refused("consumer", "There is no such product: " + consumer));
    }

    private void withdraw(String user, @Nullable String consumer) {
        if (consumer == null) {
            consents.withdrawAll(user);
        } else {
            consents.consumer(consumer).ifPresent(known -> consents.withdraw(known, user));
        }
    }

    private static WebApplicationException refused(String field, String why) {
        return new WebApplicationException(JsonError.ofField(field, why).response(400));
    }
}
