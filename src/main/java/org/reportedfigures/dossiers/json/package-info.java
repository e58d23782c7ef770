/** A dossier.json as a tree of nodes with positions, and the problems found in it. */
@NullMarked
package org.reportedfigures.dossiers.json;

import org.jspecify.annotations.NullMarked;
