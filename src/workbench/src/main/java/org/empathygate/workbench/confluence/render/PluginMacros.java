package org.empathygate.workbench.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.workbench.plugin.PluginModules;

/** The {@code <xhtml-macro>} modules of the plugins, each made once, by its plugin's Spring, for all threads. */
public final class PluginMacros {

    private final PluginModules modules;
    private final Map<String, Macro> made = new ConcurrentHashMap<>();

    public PluginMacros(PluginModules modules) {
        this.modules = modules;
    }

    /** All that are not hidden, in the order of the descriptors. */
    public List<MacroModule> visible() {
        return all().stream().filter(macro -> !macro.isHidden()).toList();
    }

    /** The macro of this name, hidden or not. */
    public Optional<MacroModule> find(String name) {
        return all().stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    /** The one instance; what its constructor throws goes through, and it is tried again the next time. */
    Macro instance(MacroModule macro) {
        return made.computeIfAbsent(macro.module().completeKey(), first -> (Macro) modules.create(macro.module()));
    }

    private List<MacroModule> all() {
        return modules.ofType("xhtml-macro").stream().map(MacroModule::new).toList();
    }
}
