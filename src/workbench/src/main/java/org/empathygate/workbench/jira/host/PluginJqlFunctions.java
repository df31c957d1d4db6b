package org.empathygate.workbench.jira.host;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.workbench.jira.search.JqlException;
import org.empathygate.workbench.jira.search.JqlFunctions;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The functions that plugins bring to JQL, each made once. It is not known whether Jira believes a function or its descriptor, so that
 * one whose name or kind differs between both is left out, and the log names it.
 */
final class PluginJqlFunctions implements JqlFunctions {
    private static final Logger LOG = LoggerFactory.getLogger(PluginJqlFunctions.class);
    private static final String MODULE_TYPE = "jql-function";

    private final HostViews views;
    private final HostAuthentication authentication;
    private final Map<String, JqlFunction> functions = new ConcurrentHashMap<>();

    PluginJqlFunctions(HostViews views, HostAuthentication authentication) {
        this.views = views;
        this.authentication = authentication;
    }

    void pluginsStarted(PluginModules modules) {
        for (PluginModule module : modules.ofType(MODULE_TYPE)) {
            var descriptor = new Descriptor(
                    module.childText("fname").orElse(module.key()),
                    module.childText("list").filter("true"::equals).isPresent(),
                    authentication);
            var function = (JqlFunction) modules.create(module);
            function.init(descriptor);
            if (descriptor.describes(function)) {
                functions.put(folded(descriptor.getFunctionName()), function);
            } else {
                LOG.error(
                        "The JQL function {} is left out: its class calls it {}, a list: {}; its descriptor {}, a list: {}",
                        module.completeKey(),
                        function.getFunctionName(),
                        function.isList(),
                        descriptor.getFunctionName(),
                        descriptor.isList());
            }
        }
    }

    @Override
    public Optional<Values> values(Asked call) throws JqlException {
        @Nullable JqlFunction function = functions.get(folded(call.function()));
        return function == null
                ? Optional.empty()
                : Optional.of(JqlFunctionBoundary.values(call.function(), () -> values(function, call)));
    }

    private Values values(JqlFunction function, Asked call) throws JqlException {
        @Nullable
        ApplicationUser searcher =
                Optional.ofNullable(call.person()).map(views::user).orElse(null);
        var operand = new FunctionOperand(call.function(), call.args());
        var clause = new Comparison(call.field(), operand);
        var messages = function.validate(searcher, operand, clause);
        if (messages.hasAnyErrors()) {
            throw new JqlException(String.join(" ", messages.getErrorMessages()));
        }
        List<QueryLiteral> literals = function.getValues(new Searching(searcher), operand, clause);
        return new Values(
                function.isList(),
                function.getDataType().matches(JiraDataTypes.ISSUE),
                literals.stream()
                        .map(QueryLiteral::getLongValue)
                        .filter(Objects::nonNull)
                        .toList(),
                literals.stream()
                        .map(QueryLiteral::getStringValue)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Descriptor(String name, boolean list, HostAuthentication authentication)
            implements JqlFunctionModuleDescriptor {
        boolean describes(JqlFunction function) {
            return name.equals(function.getFunctionName()) && list == function.isList();
        }

        @Override
        public String getFunctionName() {
            return name;
        }

        @Override
        public boolean isList() {
            return list;
        }

        @Override
        public I18nHelper getI18nBean() {
            return authentication.getI18nHelper();
        }
    }

    private record Comparison(String field, Operand operand) implements TerminalClause {
        @Override
        public String getName() {
            return field;
        }

        @Override
        public Operand getOperand() {
            return operand;
        }
    }

    private record Searching(@Nullable ApplicationUser searcher) implements QueryCreationContext {
        @Override
        public @Nullable ApplicationUser getApplicationUser() {
            return searcher;
        }

        @Override
        public boolean isSecurityOverriden() {
            return false;
        }

        @Override
        public Set<String> getDeterminedProjects() {
            return Set.of();
        }
    }
}
