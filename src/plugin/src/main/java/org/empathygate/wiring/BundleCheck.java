package org.empathygate.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.core.health.PlatformCheck;
import org.empathygate.wiring.jira.JiraAuditThere;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the {@link SelfCheck} over the bundle's own classes when it starts, and writes what is missing to the log. */
final class BundleCheck {

    private static final Logger LOG = LoggerFactory.getLogger(BundleCheck.class);

    private static final Set<String> JIRAS = Set.of(
            "com.atlassian.jira.",
            "com.atlassian.query.",
            "com.opensymphony.",
            "org.empathygate.jira.",
            "org.empathygate.persistence.",
            "org.empathygate.rest.",
            "org.empathygate.wiring.jira.");
    private static final Set<String> CONFLUENCES =
            Set.of("com.atlassian.confluence.", "org.empathygate.confluence.", "org.empathygate.wiring.confluence.");
    /** What only serves an audit log, which a Jira may lack: that is no fault of it. */
    private static final Set<String> AUDITS = Set.of(
            "com.atlassian.audit.", "org.empathygate.jira.audit.", "org.empathygate.wiring.jira.JiraAuditWiring");

    private BundleCheck() {}

    static PlatformCheck run(
            BundleContext context, ApplicationProperties product, List<OsgiServiceProxyFactoryBean> references) {
        var isJira = "jira".equals(product.getPlatformId());
        var bundle = context.getBundle();
        var loader = BundleCheck.class.getClassLoader();
        var findings = new SelfCheck(classFiles(bundle), loader, isJira ? absentFromJira() : JIRAS).run();
        var check = new PlatformCheck(
                isJira ? "jira" : "confluence",
                product.getVersion(),
                findings.checked(),
                findings.missing(),
                present(references, context));
        log(check);
        return check;
    }

    private static Set<String> absentFromJira() {
        return JiraAuditThere.isThere()
                ? CONFLUENCES
                : Stream.concat(CONFLUENCES.stream(), AUDITS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** In the bundle itself and in the jars that it carries. */
    private static List<URL> classFiles(Bundle bundle) {
        var wiring = bundle.adapt(BundleWiring.class);
        return wiring
                .listResources(
                        "org/empathygate",
                        "*.class",
                        BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)
                .stream()
                .sorted()
                .map(wiring.getClassLoader()::getResource)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The services of the host that the product refers to and that are there now. */
    private static List<String> present(List<OsgiServiceProxyFactoryBean> references, BundleContext context) {
        return references.stream()
                .flatMap(reference -> Arrays.stream(reference.getInterfaces()))
                .map(Class::getName)
                .filter(service -> Optional.<ServiceReference<?>>ofNullable(context.getServiceReference(service))
                        .isPresent())
                .sorted()
                .toList();
    }

    private static void log(PlatformCheck check) {
        if (check.missing().isEmpty()) {
            LOG.info(
                    "Empathy Gate found all {} members of {} {} that it uses",
                    check.checked(),
                    check.product(),
                    check.version());
            return;
        }
        LOG.error(
                "Empathy Gate misses {} of {} members in {} {}; what needs them will fail:",
                check.missing().size(),
                check.checked(),
                check.product(),
                check.version());
        check.missing().forEach(member -> LOG.error("  {}", member));
    }
}
