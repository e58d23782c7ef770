/** How a row is said: messages, numbers, dates, the label, the claim. */
@NullMarked
package org.reportedfigures.phrases;

import org.jspecify.annotations.NullMarked;
