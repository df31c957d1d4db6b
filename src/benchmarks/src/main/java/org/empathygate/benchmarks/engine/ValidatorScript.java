package org.empathygate.benchmarks.engine;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.Script;
import org.codehaus.groovy.runtime.InvokerHelper;

/** A script that an administrator wrote: compiled once, run with a new binding each time. */
public final class ValidatorScript {

    private final Class<? extends Script> compiled;
    private final IssueLinkManager links;

    public ValidatorScript(String resource, IssueLinkManager links) {
        this.compiled = compile(resource);
        this.links = links;
    }

    /** Ends without a word, or with whatever the script throws. */
    void run(Issue issue) {
        var binding = new Binding();
        binding.setVariable("issue", issue);
        binding.setVariable("issueLinkManager", links);
        InvokerHelper.createScript(compiled, binding).run();
    }

    @SuppressWarnings("resource") // closed, the loader could not load what the script refers to
    private static Class<? extends Script> compile(String resource) {
        var loader = new GroovyClassLoader(ValidatorScript.class.getClassLoader());
        Class<?> script = loader.parseClass(Resource.text(resource), resource);
        return script.asSubclass(Script.class);
    }
}
