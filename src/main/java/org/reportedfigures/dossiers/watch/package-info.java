/** Watches the folder of dossiers while the program runs. */
@NullMarked
package org.reportedfigures.dossiers.watch;

import org.jspecify.annotations.NullMarked;
