package org.empathygate.wiring;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The Confluence half: not read at all where Confluence's packages are absent. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class ConfluenceWiring {}
