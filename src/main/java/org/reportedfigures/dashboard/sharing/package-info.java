/** What a reader takes elsewhere: embeds, links, citations. */
@NullMarked
package org.reportedfigures.dashboard.sharing;

import org.jspecify.annotations.NullMarked;
