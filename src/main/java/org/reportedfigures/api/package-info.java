/** What there is, as JSON for other people's programs: stateless, cached, open to every origin. */
@NullMarked
package org.reportedfigures.api;

import org.jspecify.annotations.NullMarked;
