/** Shapes become SVG and PNG: text setting, fonts, colours. Knows no row and no dossier. */
@NullMarked
package org.reportedfigures.drawing;

import org.jspecify.annotations.NullMarked;
