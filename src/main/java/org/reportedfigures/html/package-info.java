/** Markup as a type: what is escaped is a String, what may stand in a page is {@link Html}. */
@NullMarked
package org.reportedfigures.html;

import org.jspecify.annotations.NullMarked;
