package org.reportedfigures.dossiers.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.dossiers.draft.DraftReader.DraftedStatement.DraftPosition;
import org.reportedfigures.dossiers.json.LinePositions;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.figures.Problem;

/** The numbers of a text that a draft leaves out, with one warning per sentence. */
final class LeftOut {
    private static final String RULE = "left-out-of-draft";

    /** Sentences with a warning of their own; the numbers of further ones are only counted. */
    private static final int MOST = 20;

    private static final String BY_HAND = ", or write their statements by hand";

    private record LeftOutKey(String why, int start) {}

    private static final class LeftOutGroup {
        private final String first;
        private final LinePositions.LinePosition place;
        private final String why;
        private final String expected;
        private final String remedy;
        private String last;
        private int count;

        LeftOutGroup(
                String number,
                LinePositions.LinePosition place,
                String why,
                String expected,
                String remedy) {
            this.first = number;
            this.last = number;
            this.place = place;
            this.why = why;
            this.expected = expected;
            this.remedy = remedy;
        }
    }

    private final OriginalText text;
    private final LinePositions lines;
    private final Map<LeftOutKey, LeftOutGroup> groups = new LinkedHashMap<>();
    private int unreported;

    LeftOut(OriginalText text) {
        this.text = text;
        this.lines = new LinePositions(text.text());
    }

    /** The sentence around a number is too long for a passage. */
    void tooLong(DraftPosition number, DraftPosition passage, int most) {
        int letters = text.codePoints(passage.end()) - text.codePoints(passage.start());
        add(
                number,
                passage.start(),
                "their sentence has %,d letters".formatted(letters),
                "a passage of at most %,d".formatted(most),
                "end the sentence with a full stop, cut it into lines" + BY_HAND);
    }

    /** The same words and surroundings occur in more than one place. */
    void recurs(DraftPosition number) {
        add(
                number,
                0,
                "their words recur with all that is around them",
                "words that can be told apart",
                "cut the text" + BY_HAND);
    }

    void full(DraftPosition number, int most) {
        add(
                number,
                0,
                "the dossier.json would be larger than is read",
                "at most %,d bytes".formatted(most),
                "cut the text in two");
    }

    private void add(DraftPosition number, int start, String why, String expected, String remedy) {
        LeftOutKey key = new LeftOutKey(why, start);
        LeftOutGroup known = groups.get(key);
        if (known == null && groups.size() == MOST) {
            unreported++;
            return;
        }
        String words = text.text().substring(number.start(), number.end());
        LeftOutGroup group = known;
        if (group == null) {
            group = new LeftOutGroup(words, lines.at(number.start()), why, expected, remedy);
            groups.put(key, group);
        }
        group.last = words;
        group.count++;
    }

    List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        for (LeftOutGroup group : groups.values()) {
            String which =
                    group.count == 1
                            ? "the number %s was not drafted, because "
                                    .formatted(Printable.quoted(group.first))
                            : "%,d numbers, from %s to %s, were not drafted, because "
                                    .formatted(
                                            group.count,
                                            Printable.quoted(group.first),
                                            Printable.quoted(group.last));
            warnings.add(warning(group.place, which + group.why, group.expected, group.remedy));
        }
        if (unreported > 0) {
            warnings.add(
                    warning(
                            new LinePositions.LinePosition(0, 0),
                            "%,d more numbers were not drafted".formatted(unreported),
                            "short sentences",
                            "mend the ones above and draft again"));
        }
        return warnings;
    }

    private Problem warning(
            LinePositions.LinePosition at, String found, String expected, String remedy) {
        return new Problem(
                Problem.Severity.WARNING,
                RULE,
                text.file(),
                at.line(),
                at.column(),
                "",
                found,
                expected,
                remedy);
    }
}
