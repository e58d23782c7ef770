/** Answers with all their bytes: encoded, tagged, with what a browser may do with them. */
@NullMarked
package org.reportedfigures.answers;

import org.jspecify.annotations.NullMarked;
