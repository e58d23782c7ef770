/** What is on a page, and in which order. */
@NullMarked
package org.reportedfigures.dashboard.page;

import org.jspecify.annotations.NullMarked;
