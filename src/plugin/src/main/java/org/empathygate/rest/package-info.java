/**
 * The product's REST API, version 1.0. Only types of this package cross the wire; {@code docs/openapi.yaml} describes them
 * and a test holds the two together. Every write asks {@link org.empathygate.rest.Access} first.
 */
@NullMarked
package org.empathygate.rest;

import org.jspecify.annotations.NullMarked;
