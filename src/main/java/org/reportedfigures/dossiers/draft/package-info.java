/** Drafts a dossier from its texts. */
@NullMarked
package org.reportedfigures.dossiers.draft;

import org.jspecify.annotations.NullMarked;
