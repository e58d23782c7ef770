/** The rules for dossiers, one class each. */
@NullMarked
package org.reportedfigures.dossiers.rules;

import org.jspecify.annotations.NullMarked;
