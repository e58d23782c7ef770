package org.reportedfigures.dossiers.rules;

import java.util.List;

/** All rules; a new one is one more line. */
public final class Rules {
    public static final List<Rule> ALL =
            List.of(
                    new SchemaRule(),
                    new LimitsKept(),
                    new References(),
                    new QuotesExist(),
                    new WordsAreGiven(),
                    new ValuesFitBounds(),
                    new WordsSayNumber(),
                    new DatesAreEdtf(),
                    new WordsSayWho(),
                    new WordsSayWhether(),
                    new WordsSayWhen(),
                    new WordsSayWhat(),
                    new OneMention(),
                    new ChartUnitsMatch(),
                    new TextsForPeople(),
                    new NoTodoLeft());

    private Rules() {}
}
