package org.empathygate.core.given;

import java.util.Set;
import org.empathygate.core.PersonId;

/** The people of our stories. */
public final class People {

    /** A developer, who asks. */
    public static final PersonId DANA = new PersonId("dana");

    /** The product owner, who decides. */
    public static final PersonId PRIYA = new PersonId("priya");

    /** Another developer. */
    public static final PersonId SAM = new PersonId("sam");

    /** A reader who may not see everything. */
    public static final PersonId RITA = new PersonId("rita");

    /** Everybody who is there. */
    public static final Set<PersonId> ALL = Set.of(DANA, PRIYA, SAM, RITA);

    private People() {}
}
