/** Versions of dossiers, kept as zip files. */
@NullMarked
package org.reportedfigures.dossiers.versions;

import org.jspecify.annotations.NullMarked;
