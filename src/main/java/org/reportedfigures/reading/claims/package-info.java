@NullMarked
package org.reportedfigures.reading.claims;

import org.jspecify.annotations.NullMarked;
