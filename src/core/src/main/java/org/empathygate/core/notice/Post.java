package org.empathygate.core.notice;

import org.empathygate.core.UnreadableException;

/** Port: hands mails to the host. */
public interface Post {

    /**
     * Hands the letter over to be sent; that it arrives is the host's matter. Throws {@link UnreadableException} when the
     * host takes no mail now, and it makes sense to try again.
     *
     * @return false when this person cannot be written to: gone, or without an address
     */
    boolean send(Letter letter);
}
