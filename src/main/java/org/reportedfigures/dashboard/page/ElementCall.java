package org.reportedfigures.dashboard.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of a live element that is to be called.
 *
 * @param arguments strings and JSON nodes
 */
public record ElementCall(String function, List<@Nullable Object> arguments) {
    ElementCall(String function, @Nullable Object... arguments) {
        this(function, Arrays.asList(arguments));
    }
}
