/** Writers of the parts of a dashboard. */
@NullMarked
package org.reportedfigures.dashboard.parts;

import org.jspecify.annotations.NullMarked;
