/** An exhibit as a citation. */
@NullMarked
package org.reportedfigures.exhibits.citation;

import org.jspecify.annotations.NullMarked;
