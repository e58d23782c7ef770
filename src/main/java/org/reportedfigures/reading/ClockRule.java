package org.reportedfigures.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Tonight around 7": an hour, in a sentence that names a day. */
final class ClockRule implements KindRule {
    private static final int REACH = 12;

    private final Set<String> before;
    private final Cues cues;

    ClockRule(Set<String> before, Cues cues) {
        this.before = before;
        this.cues = cues;
    }

    @Override
    public @Nullable Kind of(Place place) {
        boolean hour =
                !place.hasNoun() && place.isSmall() && before.contains(place.before().folded());
        Mention mention = place.mention();
        for (int i = mention.start() - REACH; hour && i < mention.end() + REACH; i++) {
            if (cues.namesDay(place.sentence(), i)) {
                return Kind.DATE;
            }
        }
        return null;
    }
}
