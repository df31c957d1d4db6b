package org.empathygate.workbench.jira.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of an action: {@code doExecute} when the address names no command, or else the public method {@code do<Command>}.
 *
 * @param method the most specific one, where the annotations are
 */
record ActionCommand(JiraWebActionSupport action, String name, Method method) {

    /** Empty when the action has no such command. */
    static Optional<ActionCommand> of(JiraWebActionSupport action, String name) {
        String method =
                name.isEmpty() ? "doExecute" : "do" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.<Class<?>>iterate(action.getClass(), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(declared -> declared.getName().equals(method) && !declared.isBridge())
                .filter(declared -> declared.getParameterCount() == 0 && declared.getReturnType() == String.class)
                .filter(declared -> name.isEmpty() || Modifier.isPublic(declared.getModifiers()))
                .findFirst()
                .map(declared -> new ActionCommand(action, name, declared));
    }

    /**
     * Whether the command says that it may be asked for like this; it may not if it says nothing. The method's own word goes before
     * its class's.
     */
    boolean supports(String httpMethod) {
        String asked = httpMethod.equals("HEAD") ? "GET" : httpMethod;
        return Stream.of(method, action.getClass())
                .flatMap(place -> Optional.ofNullable(place.getAnnotation(SupportedMethods.class)).stream())
                .findFirst()
                .map(supported -> Arrays.stream(supported.value())
                        .map(RequestMethod::name)
                        .anyMatch(asked::equals))
                .orElse(false);
    }

    /** Whether it changes something, so that only the visitor's own pages may ask for it. */
    boolean needsToken() {
        return method.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    /** Answers the result by which a view is chosen. */
    String run() throws Exception {
        if (name.isEmpty()) {
            return action.execute();
        }
        try {
            return String.valueOf(method.invoke(action));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
