/** The page of a dossier: its first HTML and what comes alive in it. */
@NullMarked
package org.reportedfigures.dashboard;

import org.jspecify.annotations.NullMarked;
