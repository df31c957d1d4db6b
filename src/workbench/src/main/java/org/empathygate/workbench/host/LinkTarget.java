package org.empathygate.workbench.host;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A product as those see it that are linked to it: where it is, and how people let another product act for them. */
public interface LinkTarget {

    /** Which installation this is: the same for all its nodes, and as long as its database lives. */
    String installation();

    /** What people call it. */
    String displayName();

    /** Where it is reached, with its context path. */
    URI address();

    /** Gets to know a product; one that was known at the same address before is known no more. */
    Consumer register(String name, URI address);

    /** The usernames of those who may sign in. */
    List<String> people();

    /** Lets the product act for this person, without asking; answers the token, or empty when there is nobody of this name. */
    Optional<String> consent(Consumer consumer, String username);

    /** No longer lets the product act for this person. */
    void withdraw(Consumer consumer, String username);

    /** The token for what a person has allowed on the page that asks; empty when the code is not one, no longer, or another's. */
    Optional<String> redeem(Consumer consumer, String code);
}
