package org.empathygate.core.health;

import java.util.List;

/** Knows how some of the work stands that goes on without anybody asking. */
public interface Jobs {

    /** Now, cheaply. Does not throw when a store fails: then the job says so. */
    List<Job> now();
}
