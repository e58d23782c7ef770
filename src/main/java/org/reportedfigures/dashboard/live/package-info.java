/** How a page comes alive: all that knows Vaadin. */
@NullMarked
package org.reportedfigures.dashboard.live;

import org.jspecify.annotations.NullMarked;
