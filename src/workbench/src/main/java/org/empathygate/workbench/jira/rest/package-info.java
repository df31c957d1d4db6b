/**
 * Jira's REST API, version 2, as far as real clients use it. Everybody must sign in, except to ask for the server's version
 * and to sign in. What a person may not see is absent.
 */
@NullMarked
package org.empathygate.workbench.jira.rest;

import org.jspecify.annotations.NullMarked;
