package org.empathygate.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Names;
import org.empathygate.core.policy.Policy;

/** {@code replay [--link-type NAME]... [--insight-type NAME]... EXPORT}: exit code 0, or 2 with one line that says why. */
public final class ReplayMain {

    private static final String USAGE =
            "usage: replay [--link-type NAME]... [--insight-type NAME]... EXPORT.jsonl[.gz]";

    private ReplayMain() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> linkTypes = new ArrayList<>();
        List<String> insightTypes = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                files.add(arg);
            } else if (i + 1 < args.size() && arg.equals("--link-type")) {
                linkTypes.add(args.get(++i));
            } else if (i + 1 < args.size() && arg.equals("--insight-type")) {
                insightTypes.add(args.get(++i));
            } else {
                err.println("replay: cannot use " + arg + "; " + USAGE);
                return 2;
            }
        }
        if (files.size() != 1 || !Files.isReadable(Path.of(files.get(0)))) {
            err.println("replay: name one readable export; " + USAGE);
            return 2;
        }
        try {
            out.print(new Replay(policy(linkTypes, insightTypes))
                    .of(new JiraExport(Path.of(files.get(0))))
                    .print());
            return 0;
        } catch (IOException e) {
            err.println("replay: " + e.getMessage());
            return 2;
        }
    }

    private static Policy policy(List<String> linkTypes, List<String> insightTypes) {
        Policy usual = Policy.DEFAULT;
        EvidenceRule rule = usual.evidence();
        return new Policy(
                usual.version(),
                usual.tiers(),
                usual.exemptions(),
                usual.criterionRequired(),
                new EvidenceRule(
                        linkTypes.isEmpty() ? rule.linkTypes() : new Names(linkTypes),
                        rule.contradictingLinkTypes(),
                        insightTypes.isEmpty() ? rule.insightIssueTypes() : new Names(insightTypes),
                        rule.pagesCount(),
                        rule.freshnessDays(),
                        rule.undatedCounts(),
                        rule.relevanceRequired(),
                        rule.allowedHosts()),
                usual.approvers(),
                usual.escalation(),
                usual.maxOverrideDays(),
                usual.followUpDays(),
                usual.bypassNotifies(),
                usual.breakGlass());
    }
}
