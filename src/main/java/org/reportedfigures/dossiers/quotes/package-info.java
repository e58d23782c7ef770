/** Finds quotes in texts. */
@NullMarked
package org.reportedfigures.dossiers.quotes;

import org.jspecify.annotations.NullMarked;
