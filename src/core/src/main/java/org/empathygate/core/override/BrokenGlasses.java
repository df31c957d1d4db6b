package org.empathygate.core.override;

import java.util.List;
import java.util.Optional;

/** Port: the store of broken glasses. */
public interface BrokenGlasses {

    /** Stores one that has no id yet; answers it with its id, which is higher than every id given before. */
    BrokenGlass add(BrokenGlass glass);

    Optional<BrokenGlass> find(long id);

    /** The one that this override came of; empty for an override that somebody approved. */
    Optional<BrokenGlass> ofOverride(long override);

    /** All that await their review, in every project, the one broken first first. */
    List<BrokenGlass> awaiting();

    /** Those by members of this group that await their review, in every project, the one broken first first. */
    List<BrokenGlass> awaiting(String group);

    /**
     * Stores the glass if the stored version is still {@code basedOnVersion}. Of several racers, on whichever node, exactly
     * one is answered true.
     *
     * @return false when somebody else was faster or there is no such glass; nothing is stored then
     */
    boolean replace(BrokenGlass glass, int basedOnVersion);
}
