package org.empathygate.workbench.confluence.wiki;

import java.time.Instant;

/**
 * What was written at one time.
 *
 * @param number 1 for the first
 * @param storage the body, in storage format
 * @param author a username; empty when nobody was signed in
 * @param remark what the author said about the change
 */
public record PageVersion(int number, String title, String storage, String author, Instant at, String remark) {}
