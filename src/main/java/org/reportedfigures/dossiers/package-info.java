/** JSON files and texts become open dossiers, with every problem told. */
@NullMarked
package org.reportedfigures.dossiers;

import org.jspecify.annotations.NullMarked;
