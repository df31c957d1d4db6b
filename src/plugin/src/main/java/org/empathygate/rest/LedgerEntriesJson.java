package org.empathygate.rest;

import java.util.List;

/** What happened to a work item, the newest first. */
public record LedgerEntriesJson(List<LedgerEntryJson> entries) {}
