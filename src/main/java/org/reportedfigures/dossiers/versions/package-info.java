/** Versions of dossiers, archived as zip files. */
@NullMarked
package org.reportedfigures.dossiers.versions;

import org.jspecify.annotations.NullMarked;
