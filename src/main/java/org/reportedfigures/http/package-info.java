/** Responses with their encodings, tags and headers, and bounded work. */
@NullMarked
package org.reportedfigures.http;

import org.jspecify.annotations.NullMarked;
