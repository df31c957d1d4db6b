package org.empathygate.core;

/**
 * A workflow transition that carries the gate.
 *
 * @param id the number of the workflow action, as clients of the host's REST API send it
 */
public record GatedTransition(int id, String name, ChoicePoint choicePoint) {}
