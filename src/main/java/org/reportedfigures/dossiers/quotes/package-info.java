/** Quotes, and where they occur in a text. */
@NullMarked
package org.reportedfigures.dossiers.quotes;

import org.jspecify.annotations.NullMarked;
