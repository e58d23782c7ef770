/** What a dashboard shows, and the address that says so. */
@NullMarked
package org.reportedfigures.dashboard.state;

import org.jspecify.annotations.NullMarked;
