package org.empathygate.workbench.host;

import java.net.URI;

/**
 * A product that acts in another one for people who have let it.
 *
 * @param id what the other product knows it by
 * @param name what people know it by
 * @param address where it is reached, with its context path; people are sent back to no other place
 * @param secret what it shows when it fetches a token
 */
public record Consumer(String id, String name, URI address, String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return name + " at " + address;
    }
}
