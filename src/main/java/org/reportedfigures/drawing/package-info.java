/** Turns shapes into SVG and PNG: text layout, fonts, colours. Independent of rows and dossiers. */
@NullMarked
package org.reportedfigures.drawing;

import org.jspecify.annotations.NullMarked;
