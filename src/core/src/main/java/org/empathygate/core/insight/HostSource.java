package org.empathygate.core.insight;

/**
 * An issue or page as it may be shown.
 *
 * @param address where it can be opened, relative to the host's base address or absolute
 */
public record HostSource(EvidenceRef ref, String title, String address) {}
