package org.empathygate.workbench.web.page;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what plugins want on the page that the current thread makes. Where no page is made, nothing is kept. */
public final class HostPageBuilder implements PageBuilderService {
    private static final String ATTRIBUTE = HostPageBuilder.class.getName();

    /**
     * What plugins asked for, in that order.
     *
     * @param modules complete keys
     */
    public record Wanted(Set<String> modules, Set<String> contexts) {}

    /** What plugins asked for while they answered this request. */
    public static Wanted wanted(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Wanted known) {
            return known;
        }
        var none = new Wanted(new LinkedHashSet<>(), new LinkedHashSet<>());
        request.setAttribute(ATTRIBUTE, none);
        return none;
    }

    private final Supplier<@Nullable HttpServletRequest> current;

    /** Asks for the request that the current thread answers; null when it answers none. */
    public HostPageBuilder(Supplier<@Nullable HttpServletRequest> current) {
        this.current = current;
    }

    @Override
    public WebResourceAssembler assembler() {
        return () -> new Asked(current);
    }

    private record Asked(Supplier<@Nullable HttpServletRequest> current) implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String completeModuleKey) {
            here().ifPresent(wanted -> wanted.modules().add(completeModuleKey));
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            here().ifPresent(wanted -> wanted.contexts().add(context));
            return this;
        }

        private Optional<Wanted> here() {
            return Optional.ofNullable(current.get()).map(HostPageBuilder::wanted);
        }
    }
}
