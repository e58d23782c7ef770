package org.reportedfigures.reading.claims;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.language.ClaimLexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Trait;

/** Compares the noun that a number counts with the names of units and figures. */
public final class CountedNoun {
    private final ClaimLexicon lexicon;
    private final boolean nounLast;

    private CountedNoun(Reader reader) {
        this.lexicon = ClaimLexicon.of(reader.language());
        this.nounLast = !reader.lexicon().has(Trait.SIZES_LAST);
    }

    public static CountedNoun in(Reader reader) {
        return new CountedNoun(reader);
    }

    /**
     * Whether a number counts what one of the names says.
     *
     * @param line the line that the number is in
     * @param core the marked words: number, bound and noun
     * @param before the noun of "the number of shells", if it precedes; else null
     * @param unit every name of the figure's unit
     * @param figure every name of the figure
     * @param others names of the other units
     */
    public ClaimAnswer of(
            Quantity read,
            String line,
            Span core,
            @Nullable String before,
            Set<String> unit,
            Set<String> figure,
            Set<String> others) {
        Span counted = read.countedSpan();
        if (read.kind() != QuantityKind.COUNT) {
            return ofUnit(read, unit);
        }
        if (counted == null) {
            return unfound(read, line, core, before, unit);
        }
        String noun = String.valueOf(read.counted());
        List<String> described = words(line, read.span().end(), counted.start());
        if (isNamed(noun, described, unit) || isHead(noun, figure)) {
            return ClaimAnswer.yes(noun);
        }
        return isNamed(noun, described, others) ? ClaimAnswer.no(noun) : ClaimAnswer.unread(noun);
    }

    /** Where the reader finds no noun: all of the core but number and bound, or a noun before. */
    private ClaimAnswer unfound(
            Quantity read, String line, Span core, @Nullable String before, Set<String> unit) {
        if (before != null) {
            return isNamed(before, List.of(), unit)
                    ? ClaimAnswer.yes(before)
                    : ClaimAnswer.unread(before);
        }
        Span bound = read.boundSpan();
        int from = Math.max(read.span().end(), bound == null ? 0 : bound.end());
        List<String> rest = words(line, from, core.end());
        boolean named =
                !rest.isEmpty()
                        && isNamed(rest.getLast(), rest.subList(0, rest.size() - 1), unit)
                        && unit.stream()
                                .anyMatch(name -> lexicon.folds(name).size() == rest.size());
        return named ? ClaimAnswer.yes(rest.getLast()) : ClaimAnswer.unread("");
    }

    /**
     * A measure, an amount of money or a share: its unit as written, or its name in the lexicon.
     */
    private ClaimAnswer ofUnit(Quantity read, Set<String> names) {
        Span span = read.unitSpan();
        String unit = read.unit();
        if (span == null || unit == null) {
            return ClaimAnswer.unread("");
        }
        if (read.kind() == QuantityKind.PERCENT) {
            return ClaimAnswer.yes(unit);
        }
        for (String name : names) {
            if (lexicon.isUnit(name, unit) || lexicon.isSameNoun(name, unit)) {
                return ClaimAnswer.yes(unit);
            }
        }
        return ClaimAnswer.unread(unit);
    }

    private List<String> words(String line, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        int start = line.offsetByCodePoints(0, from);
        String between = line.substring(start, line.offsetByCodePoints(start, to - from));
        return between.isBlank() ? List.of() : lexicon.folds(between);
    }

    /** Whether the noun, with the words before it, ends in all words of a name. */
    private boolean isNamed(String noun, List<String> before, Set<String> names) {
        return names.stream().anyMatch(name -> isNamed(noun, before, lexicon.folds(name)));
    }

    private boolean isNamed(String noun, List<String> before, List<String> name) {
        int size = name.size();
        if (size - 1 > before.size() || !lexicon.isSameNoun(name.getLast(), noun)) {
            return false;
        }
        List<String> last = before.subList(before.size() - size + 1, before.size());
        for (int i = 0; i < last.size(); i++) {
            if (!lexicon.isSameNoun(name.get(i), last.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun is the head of a figure's name: "workers" of "workers for Kursk". */
    private boolean isHead(String noun, Set<String> figure) {
        return figure.stream()
                .map(this::head)
                .anyMatch(head -> head != null && lexicon.isSameNoun(head, noun));
    }

    private @Nullable String head(String name) {
        List<String> words = lexicon.folds(name);
        if (!nounLast) {
            return words.getFirst();
        }
        int end = 0;
        while (end < words.size() && !lexicon.endsGroup(words.get(end))) {
            end++;
        }
        int last = lexicon.genitiveFirst() ? words.size() : end;
        return last == 0 ? null : words.get(last - 1);
    }
}
