package org.reportedfigures.dashboard.state;

import java.util.List;
import org.reportedfigures.library.InvalidParameter;

/** A state read from an address, and what of the address meant nothing. */
public record ReadState(State state, List<InvalidParameter> rejected) {
    public ReadState {
        rejected = List.copyOf(rejected);
    }
}
