/** What a dossier must keep, a class a rule. */
@NullMarked
package org.reportedfigures.dossiers.rules;

import org.jspecify.annotations.NullMarked;
