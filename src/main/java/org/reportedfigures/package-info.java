/** The application: wires the packages together and holds the settings. */
@NullMarked
package org.reportedfigures;

import org.jspecify.annotations.NullMarked;
