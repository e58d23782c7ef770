/** Commands that run without a server. */
@NullMarked
package org.reportedfigures.commandline;

import org.jspecify.annotations.NullMarked;
