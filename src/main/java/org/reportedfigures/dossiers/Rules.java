package org.reportedfigures.dossiers;

import java.util.List;

/** All rules; a new one is one more line. */
final class Rules {
    static final List<Rule> ALL =
            List.of(
                    new SchemaRule(),
                    new LimitsKept(),
                    new References(),
                    new QuotesStand(),
                    new WordsAreGiven(),
                    new ValuesFitBounds(),
                    new WordsSayNumber(),
                    new DatesAreEdtf(),
                    new NothingUnlikeJoined(),
                    new TextsForPeople(),
                    new NothingLeftToDo());

    private Rules() {}
}
