/** A dossier.json as a tree whose nodes know their places, and the problems found in it. */
@NullMarked
package org.reportedfigures.dossiers.json;

import org.jspecify.annotations.NullMarked;
