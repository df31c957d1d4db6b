package org.empathygate.confluence.macro;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP request that the page is made for. By reflection alone: its type has another name in Confluence 9 than in 10, and
 * neither may be named in this half of the plugin.
 */
public final class PageRequest {

    /** In the address of a page: the reader wants newer answers than those of that time, in milliseconds since 1970. */
    static final String ANEW = "empathyAnew";

    private static final Pattern TIME = Pattern.compile("[0-9]{1,15}");
    private static final String CONTEXT = "com.atlassian.sal.api.web.context.HttpContext";
    private static final String REQUEST = "servlet.ServletRequest";

    private final Supplier<? extends @Nullable Object> httpContext;

    /** @param httpContext SAL's service of this name; answers null where there is none */
    public PageRequest(Supplier<? extends @Nullable Object> httpContext) {
        this.httpContext = httpContext;
    }

    /** Whether a page could be asked anew at all. */
    boolean isThere() {
        return LikelyBoundary.read(() -> request().isPresent(), false);
    }

    /** When the reader was shown what they want something newer than; empty when they do not ask for that. */
    Optional<Instant> wantsNewerThan() {
        return LikelyBoundary.read(
                () -> request()
                        .flatMap(PageRequest::parameter)
                        .map(Object::toString)
                        .filter(millis -> TIME.matcher(millis).matches())
                        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis))),
                Optional.empty());
    }

    private Optional<Object> request() {
        return Optional.<Object>ofNullable(httpContext.get())
                .flatMap(context -> method(context, CONTEXT, "getRequest").flatMap(get -> invoke(get, context)));
    }

    private static Optional<Object> parameter(Object request) {
        return method(request, REQUEST, "getParameter", String.class).flatMap(get -> invoke(get, request, ANEW));
    }

    /** The method of the interface: the class behind it need not be accessible. */
    private static Optional<Method> method(Object target, String typeEnding, String name, Class<?>... parameters) {
        return interfaces(target.getClass())
                .filter(type -> type.getName().endsWith(typeEnding))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method ->
                        method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters))
                .findFirst();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        Stream<Class<?>> own =
                Arrays.stream(type.getInterfaces()).flatMap(each -> Stream.concat(Stream.of(each), interfaces(each)));
        Class<?> parent = type.getSuperclass();
        return parent == null ? own : Stream.concat(own, interfaces(parent));
    }

    private static Optional<Object> invoke(Method method, Object target, Object... arguments) {
        try {
            return Optional.ofNullable(method.invoke(target, arguments));
        } catch (ReflectiveOperationException refused) {
            return Optional.empty();
        }
    }
}
