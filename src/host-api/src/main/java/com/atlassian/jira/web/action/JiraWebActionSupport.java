package com.atlassian.jira.web.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of a plugin, made anew for each request; parameters of the request reach it through its setters, and its view reads its
 * getters. The real one inherits most of these members; links to them resolve the same.
 *
 * <p>The embedded host leaves what this needs of it as attributes of the request, by the names of the interfaces. That a page which
 * {@link #doValidation} finds wrong answers {@code input} is likely: offer {@code error}, too.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-10, SLACK-11 (do methods, getLoggedInUser, hasProjectPermission, forceRedirect), GLEAN-10
 * (doValidation), jira-core 6 (the rest)
 *
 * <p>Confidence: certain-10+11 (doDefault, doExecute, getLoggedInUser, hasProjectPermission, forceRedirect), likely (the rest)
 */
public class JiraWebActionSupport {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Collection<String> errorMessages = new ArrayList<>();
    private String returnUrl;

    /** What runs when the address names no command. */
    public String execute() throws Exception {
        doValidation();
        return invalidInput() ? "input" : doExecute();
    }

    public String doDefault() throws Exception {
        return "input";
    }

    protected String doExecute() throws Exception {
        return "success";
    }

    protected void doValidation() {}

    public ApplicationUser getLoggedInUser() {
        return host(JiraAuthenticationContext.class).getLoggedInUser();
    }

    public void addErrorMessage(String errorMessage) {
        errorMessages.add(errorMessage);
    }

    public void addError(String field, String error) {
        errors.put(field, error);
    }

    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public boolean getHasErrorMessages() {
        return !errorMessages.isEmpty();
    }

    public boolean hasAnyErrors() {
        return invalidInput();
    }

    public boolean invalidInput() {
        return !errors.isEmpty() || !errorMessages.isEmpty();
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl;
    }

    /** Goes where the request's {@code returnUrl} says, if that stays on this site. */
    public String getRedirect(String defaultUrl) {
        boolean isSafe = returnUrl != null && returnUrl.matches("/(?![/\\\\])[^\\r\\n]*");
        return forceRedirect(isSafe ? returnUrl : defaultUrl);
    }

    protected String forceRedirect(String redirect) {
        try {
            getHttpResponse()
                    .sendRedirect(redirect.startsWith("/") ? getHttpRequest().getContextPath() + redirect : redirect);
            return "none";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot redirect to " + redirect, e);
        }
    }

    public String getXsrfToken() {
        return (String) getHttpRequest().getAttribute("atl_token");
    }

    public String getText(String key) {
        return host(JiraAuthenticationContext.class).getI18nHelper().getText(key);
    }

    public boolean hasProjectPermission(ProjectPermissionKey permission, Project project) {
        return host(PermissionManager.class).hasPermission(permission, project, getLoggedInUser());
    }

    public boolean hasGlobalPermission(GlobalPermissionKey permission) {
        return host(GlobalPermissionManager.class).hasPermission(permission, getLoggedInUser());
    }

    public HttpServletRequest getHttpRequest() {
        return ExecutingHttpRequest.get();
    }

    public HttpServletResponse getHttpResponse() {
        return ExecutingHttpRequest.getResponse();
    }

    private static <T> T host(Class<T> type) {
        return type.cast(ExecutingHttpRequest.get().getAttribute(type.getName()));
    }
}
