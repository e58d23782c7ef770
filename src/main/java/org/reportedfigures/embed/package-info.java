/** Charts on other people's pages: stateless, complete in one answer, with their words. */
@NullMarked
package org.reportedfigures.embed;

import org.jspecify.annotations.NullMarked;
