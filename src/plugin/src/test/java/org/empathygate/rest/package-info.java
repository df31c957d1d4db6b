@NullMarked
package org.empathygate.rest;

import org.jspecify.annotations.NullMarked;
