package org.empathygate.workbench.jira.web;

import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.empathygate.workbench.plugin.Elements;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Whether a fragment of a plugin is shown: each {@code <condition>} is made once by the plugin, and asked for each page. A
 * {@code <conditions>} element joins several by {@code AND}, or by {@code OR} when its type says so.
 *
 * <p>Source: developer.atlassian.com, "Web item plugin module".
 */
final class FragmentConditions {

    private final String fragment;
    private final Part all;

    private FragmentConditions(String fragment, Part all) {
        this.fragment = fragment;
        this.all = all;
    }

    static FragmentConditions of(PluginModules modules, PluginModule module) {
        return new FragmentConditions(module.completeKey(), joined(modules, module, module.element()));
    }

    boolean hold(Map<String, Object> context) {
        return FragmentBoundary.shown(fragment, () -> all.holds(context));
    }

    private static Part joined(PluginModules modules, PluginModule module, Element element) {
        Stream<Part> single =
                Elements.below(element, "condition").stream().map(one -> new Single(modules, module, one));
        Stream<Part> several =
                Elements.below(element, "conditions").stream().map(inner -> joined(modules, module, inner));
        return new Joined(
                element.getAttribute("type").equalsIgnoreCase("OR"),
                Stream.concat(single, several).toList());
    }

    private interface Part {
        boolean holds(Map<String, Object> context);
    }

    /** @param any whether one that holds is enough */
    private record Joined(boolean any, List<Part> parts) implements Part {
        @Override
        public boolean holds(Map<String, Object> context) {
            return any
                    ? parts.stream().anyMatch(part -> part.holds(context))
                    : parts.stream().allMatch(part -> part.holds(context));
        }
    }

    private static final class Single implements Part {

        private final PluginModules modules;
        private final PluginModule module;
        private final String className;
        private final boolean inverted;
        private final Map<String, String> parameters;
        private final AtomicReference<@Nullable Condition> made = new AtomicReference<>();

        Single(PluginModules modules, PluginModule module, Element element) {
            this.modules = modules;
            this.module = module;
            this.className = element.getAttribute("class");
            this.inverted = element.getAttribute("invert").equals("true");
            this.parameters = FragmentElement.parameters(element);
        }

        @Override
        public boolean holds(Map<String, Object> context) {
            return condition().shouldDisplay(new HashMap<>(context)) != inverted;
        }

        private synchronized Condition condition() {
            @Nullable Condition known = made.get();
            if (known != null) {
                return known;
            }
            var condition = (Condition) modules.create(module, className);
            condition.init(parameters);
            made.set(condition);
            return condition;
        }
    }
}
