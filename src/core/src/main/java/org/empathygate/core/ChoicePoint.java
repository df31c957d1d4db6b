package org.empathygate.core;

/** A named place in a workflow where the policy asks; the workflow stores this name and nothing else. */
public record ChoicePoint(String name) {

    /** Entering a status of the done category: the choice point that every project has. */
    public static final ChoicePoint DONE = new ChoicePoint("done");

    public ChoicePoint {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A choice point has no name");
        }
    }
}
