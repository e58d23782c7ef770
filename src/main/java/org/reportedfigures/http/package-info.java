/** Answers with their encodings, tags and headers, and work that is bounded. */
@NullMarked
package org.reportedfigures.http;

import org.jspecify.annotations.NullMarked;
