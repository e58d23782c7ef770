package org.reportedfigures.reading.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.check.Verdict.Obstacle;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/** A word beside a number that is almost a number word: "two thousand ninty", चारसौ पचास. */
final class Misspelt implements WordsCheck.Doubt {
    private static final int SHORTEST = 4;

    private static final int SHORTEST_SCALE = 6;

    private final Lexicon lexicon;
    private final Set<String> numbers;
    private final ContextWindow flanks;

    Misspelt(Lexicon lexicon, ContextWindow flanks) {
        this.lexicon = lexicon;
        this.numbers = lexicon.numberWords();
        this.flanks = flanks;
    }

    @Override
    public @Nullable Obstacle about(int index) {
        Quantity read = flanks.at(index);
        boolean spelled = read.text().codePoints().anyMatch(Character::isLetter);
        Sentence before = flanks.before(index);
        Sentence gap = flanks.gap(index);
        Sentence after = gap.size() > 0 ? gap : flanks.after(index);
        Token last = before.at(before.size() - 1);
        Token first = after.at(isJoint(after.at(0)) ? 1 : 0);
        boolean near =
                isGlued(last)
                        || isGlued(first)
                        || lexicon.has(Section.DOUBTED_SCALES, last)
                        || (lexicon.has(Section.DOUBTED_JOINTS, last)
                                && numbers.contains(before.at(before.size() - 2).folded()))
                        || isNearly(first, lexicon.words(Section.DOUBTED_SCALES), SHORTEST_SCALE)
                        || (spelled && isNearly(first, numbers, SHORTEST))
                        || (spelled && isNearly(last, numbers, SHORTEST));
        return near ? Obstacle.DOUBTFUL : null;
    }

    private boolean isJoint(Token token) {
        return token.is("-") || lexicon.numbers().isAnd(token);
    }

    /** Two numbers in one word. */
    private boolean isGlued(Token token) {
        String word = token.folded();
        for (int cut = 1; token.isWord() && cut < word.length(); cut++) {
            if (numbers.contains(word.substring(0, cut)) && numbers.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearly(Token token, Set<String> numbers, int shortest) {
        String word = token.folded();
        return token.isWord()
                && word.length() >= shortest
                && !lexicon.words(Section.PLURALS).contains(word)
                && numbers.stream().anyMatch(n -> n.length() >= shortest && isNearly(word, n));
    }

    /** Whether the words differ by one letter added, dropped, replaced or swapped. */
    static boolean isNearly(String word, String number) {
        return isExchanged(word, number) || isOneOff(word, number);
    }

    private static boolean isExchanged(String word, String number) {
        int same = 0;
        while (same < Math.min(word.length(), number.length()) - 1
                && word.charAt(same) == number.charAt(same)) {
            same++;
        }
        return word.length() == number.length()
                && same + 1 < word.length()
                && word.charAt(same) == number.charAt(same + 1)
                && word.charAt(same + 1) == number.charAt(same)
                && word.substring(same + 2).equals(number.substring(same + 2));
    }

    private static boolean isOneOff(String word, String number) {
        String longer = word.length() < number.length() ? number : word;
        String shorter = word.length() < number.length() ? word : number;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        String rest = longer.substring(Math.min(same + 1, longer.length()));
        return rest.equals(shorter.substring(same))
                || rest.equals(shorter.substring(Math.min(same + 1, shorter.length())));
    }
}
