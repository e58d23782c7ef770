package org.reportedfigures.dashboard;

import java.util.List;
import org.reportedfigures.library.Rejected;

/** A state read from an address, and what of the address meant nothing. */
record ReadState(State state, List<Rejected> rejected) {
    ReadState {
        rejected = List.copyOf(rejected);
    }
}
