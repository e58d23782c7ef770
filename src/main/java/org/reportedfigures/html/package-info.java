/** Markup as a type: a String is still to be escaped, {@link Html} is safe for a page. */
@NullMarked
package org.reportedfigures.html;

import org.jspecify.annotations.NullMarked;
