package org.empathygate.core.policy;

/**
 * A policy as it is stored: the tiers apart from the document, so that a document that cannot be read leaves them readable.
 *
 * @param text the document as {@link PolicyText} writes it, without the tiers
 * @param version counted from 1
 */
public record StoredPolicy(Tiers tiers, String text, int version) {}
