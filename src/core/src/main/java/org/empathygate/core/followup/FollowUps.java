package org.empathygate.core.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;

/** Port: the store of follow-up questions. */
public interface FollowUps {

    /**
     * Stores a question that has no id yet.
     *
     * @return false when its override has a question of this number already; nothing is stored then
     */
    boolean schedule(FollowUp followUp);

    Optional<FollowUp> find(long id);

    /** All questions about an override request, in the order of their numbers. */
    List<FollowUp> of(long override);

    /** All questions about these override requests, those about one of them in the order of their numbers. */
    List<FollowUp> about(Collection<Long> overrides);

    /** What this person has not answered although its day has come, the one due longest first. */
    List<FollowUp> waitingFor(PersonId requester, LocalDate today);

    /** What nobody has answered and is due on one of these days, in every project, the one due longest first. */
    List<FollowUp> unanswered(LocalDate first, LocalDate last);

    /** How the questions of a project stand on this day. */
    FollowUpCount count(ProjectKey project, LocalDate today);

    /**
     * Stores the question if the stored version is still {@code basedOnVersion}. Of several racers exactly one is answered
     * true.
     *
     * @return false when somebody else was faster or there is no such question; nothing is stored then
     */
    boolean replace(FollowUp followUp, int basedOnVersion);
}
