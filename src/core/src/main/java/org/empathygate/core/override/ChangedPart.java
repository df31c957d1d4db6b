package org.empathygate.core.override;

/** A part of a work item that an approval speaks about. The names are kept in the ledger and never change. */
public enum ChangedPart {
    SUMMARY,
    DESCRIPTION,
    EVIDENCE_LINKED,
    EVIDENCE_UNLINKED
}
