/** What a wiki page with our macros costs, and what it costs when Jira hangs. */
@NullMarked
package org.empathygate.benchmarks.wiki;

import org.jspecify.annotations.NullMarked;
