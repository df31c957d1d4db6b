/** A product's web server: sign-in, plugin REST modules with their security, web resources. Jetty and Jersey, on loopback only. */
@NullMarked
package org.empathygate.workbench.web;

import org.jspecify.annotations.NullMarked;
