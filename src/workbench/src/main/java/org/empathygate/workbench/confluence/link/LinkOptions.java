package org.empathygate.workbench.confluence.link;

import java.util.ArrayList;
import java.util.List;
import org.empathygate.workbench.host.LinkTarget;

/**
 * How a Confluence is linked.
 *
 * @param beside whether it is linked to the Jiras of the same workbench; the first of them is the primary one
 * @param further Jiras elsewhere; the first of them is the primary one when there is none before it
 * @param lost the ids of links whose kind is not installed any more
 * @param consented whether everybody has consented at start; otherwise nobody has
 */
public record LinkOptions(boolean beside, List<LinkTarget> further, List<String> lost, boolean consented) {

    public LinkOptions {
        further = List.copyOf(further);
        lost = List.copyOf(lost);
    }

    /** One link to each Jira of the same workbench, and everybody has consented. */
    public static LinkOptions standard() {
        return new LinkOptions(true, List.of(), List.of(), true);
    }

    /** No link at all. */
    public static LinkOptions none() {
        return new LinkOptions(false, List.of(), List.of(), true);
    }

    /** The same with a link to a Jira elsewhere. */
    public LinkOptions and(LinkTarget jira) {
        return new LinkOptions(beside, plus(further, jira), lost, consented);
    }

    /** The same with a link whose kind is not installed any more. */
    public LinkOptions andLost(String id) {
        return new LinkOptions(beside, further, plus(lost, id), consented);
    }

    /** The same, and nobody has consented yet. */
    public LinkOptions withoutConsent() {
        return new LinkOptions(beside, further, lost, false);
    }

    /** The people of the Jiras in other processes: whoever may sign in there may sign in here. */
    public List<RemotePeople> directories() {
        return further.stream()
                .filter(RemoteJira.class::isInstance)
                .map(jira -> ((RemoteJira) jira).directory())
                .toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
