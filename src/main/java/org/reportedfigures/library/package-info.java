/** The open dossiers, and queries over their rows. */
@NullMarked
package org.reportedfigures.library;

import org.jspecify.annotations.NullMarked;
