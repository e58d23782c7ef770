package org.reportedfigures.reading.language;

import java.util.ArrayList;
import java.util.List;

/** Hyphens within numbers: "one-and-a-half", "half-a-dozen", "deux-cent-mille". */
final class Hyphens {
    private final NumberWords words;
    private final boolean joiners;
    private final boolean scales;

    Hyphens(NumberWords words) {
        this.words = words;
        this.joiners = words.has(Trait.HYPHENED_JOINERS);
        this.scales = words.has(Trait.HYPHENED_SCALES);
    }

    /** The tokens without such hyphens; those of "twenty-one" stay. */
    List<Token> dropped(List<Token> tokens) {
        if (!(joiners || scales) || tokens.stream().noneMatch(t -> t.is("-"))) {
            return tokens;
        }
        var kept = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!isDropped(tokens, i)) {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    private boolean isDropped(List<Token> tokens, int i) {
        if (!tokens.get(i).is("-") || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token after = tokens.get(i + 1);
        boolean glued = !tokens.get(i).spaced() && !after.spaced();
        return glued
                && ((joiners && isBesideJoiner(before, after))
                        || (scales && isBesideScale(before, after)));
    }

    private boolean isBesideJoiner(Token before, Token after) {
        return (isJoiner(after) && isNumber(before))
                || (isJoiner(before) && (isNumber(after) || words.isArticle(after)));
    }

    /** "Deux-cent-mille", "cent-et-un". */
    private boolean isBesideScale(Token before, Token after) {
        return (words.scales().contains(before) && (isNumber(after) || words.isAnd(after)))
                || (words.scales().contains(after) && isNumber(before))
                || (words.isAnd(before) && isNumber(after));
    }

    private boolean isJoiner(Token token) {
        return (words.isAnd(token) && token.isWord()) || words.isArticle(token);
    }

    private boolean isNumber(Token token) {
        String word = token.folded();
        return words.cardinals().containsKey(word)
                || words.tens().containsKey(word)
                || words.fractions().containsKey(word)
                || words.scales().contains(token)
                || words.sections().numbers(Section.PART).containsKey(word)
                || words.sections().numbers(Section.PARTS).containsKey(word);
    }
}
