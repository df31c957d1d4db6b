package org.empathygate.workbench.testplugin;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.web.context.HttpContext;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks the primary Jira something, and tells everything that a plugin can find out about how that went. */
public class Faraway {

    private final ApplicationLinkService links;
    private final HttpContext context;
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final ExecutorService carrying;

    public Faraway(ApplicationLinkService links, ThreadLocalDelegateExecutorFactory threads, HttpContext context) {
        this.links = links;
        this.context = context;
        this.carrying = threads.createExecutorService(this.threads);
    }

    public void stop() {
        threads.shutdownNow();
    }

    /** How a question is asked. */
    public record Question(String path, String callback, int connectTimeout, int readTimeout, boolean follow) {}

    public Map<String, Object> ask(Question question, String thread) throws Exception {
        Callable<Map<String, Object>> asked = () -> ask(question);
        return switch (thread) {
            case "carried" -> carrying.submit(asked).get();
            case "bare" -> threads.submit(asked).get();
            default -> asked.call();
        };
    }

    private Map<String, Object> ask(Question question) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("inRequest", context.getRequest() != null);
        ApplicationLink link = links.getPrimaryApplicationLink(JiraApplicationType.class);
        if (link == null) {
            told.put("link", "none");
            return told;
        }
        try {
            ApplicationLinkRequest request = link.createImpersonatingAuthenticatedRequestFactory()
                    .createRequest(Request.MethodType.GET, question.path())
                    .setConnectionTimeout(question.connectTimeout())
                    .setSoTimeout(question.readTimeout())
                    .setFollowRedirects(question.follow());
            told.putAll(request.execute(new Telling()));
        } catch (CredentialsRequiredException e) {
            told.put("consent", String.valueOf(e.getAuthorisationURI(URI.create(question.callback()))));
        } catch (ResponseException e) {
            told.put(
                    "failed",
                    e.getCause() == null
                            ? e.toString()
                            : e.getCause().getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            told.put("refused", e.getMessage());
        }
        return told;
    }

    private static final class Telling implements ApplicationLinkResponseHandler<Map<String, Object>> {

        @Override
        public Map<String, Object> handle(Response response) throws ResponseException {
            return Map.of(
                    "status", response.getStatusCode(),
                    "type", String.valueOf(response.getHeader("content-type")),
                    "body", response.getResponseBodyAsString());
        }

        @Override
        public Map<String, Object> credentialsRequired(Response response) {
            return Map.of("credentials", "required", "status", response.getStatusCode());
        }
    }
}
