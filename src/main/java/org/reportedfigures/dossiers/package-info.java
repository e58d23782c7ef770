/** Turns JSON files and texts into open dossiers, with all of their problems. */
@NullMarked
package org.reportedfigures.dossiers;

import org.jspecify.annotations.NullMarked;
