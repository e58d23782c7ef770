package org.reportedfigures.reading.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.UnitWords;
import org.reportedfigures.reading.numbers.Shapes.FeetAndInches;

/** Finds the numbers of a sentence, with sign and unit. */
public final class MentionFinder {
    private final NumberStarts starts;
    private final PhraseTrie<String> noNumber;
    private final PhraseTrie<String> after;
    private final Set<String> ordinalEndings;

    public MentionFinder(Lexicon lexicon) {
        this.starts = new NumberStarts(lexicon);
        this.noNumber = lexicon.noNumber();
        this.after = lexicon.phrases(Section.AFTER);
        this.ordinalEndings = lexicon.numbers().ordinals().endings();
    }

    public List<Mention> in(Sentence sentence) {
        var mentions = new ArrayList<Mention>();
        int earliest = 0;
        int i = 0;
        while (i < sentence.size()) {
            Mention height = FeetAndInches.at(sentence, i);
            if (height != null) {
                mentions.add(height);
                earliest = height.end();
                i = earliest;
                continue;
            }
            List<Mention> shape = Shapes.at(sentence, i, earliest);
            if (!shape.isEmpty() && !isTornOff(sentence, shape.getLast())) {
                mentions.addAll(shape);
                earliest = shape.getLast().end();
                i = earliest;
                continue;
            }
            Mention mention = starts.at(sentence, i, earliest);
            PhraseTrie.PhraseMatch<String> none = noNumber.from(sentence, i);
            if (none != null && (mention == null || !isMore(mention, none.to()))) {
                i = none.to();
                continue;
            }
            if (mention == null) {
                i++;
                continue;
            }
            int end = Math.max(mention.end(), i + 1);
            if (mention.kind() != QuantityKind.ORDINAL && !isTornOff(sentence, mention)) {
                mentions.add(mention);
                earliest = end;
            }
            i = end;
        }
        return mentions;
    }

    /**
     * Whether a number continues after words that count nothing, or has a unit: "that one mile".
     */
    private static boolean isMore(Mention mention, int to) {
        UnitWords unit = mention.unit();
        return mention.to() > to || (unit != null && unit.kind() != QuantityKind.DURATION);
    }

    /** Letters next to the digits that are neither scale nor unit make another word of it: 2C. */
    private boolean isTornOff(Sentence sentence, Mention mention) {
        Token ending = sentence.at(mention.to());
        if (sentence.isGlued(mention.to()) && ordinalEndings.contains(ending.folded())) {
            return true; // 45th, 8वीं, 1990s
        }
        Token next = sentence.at(mention.end());
        return sentence.at(mention.to() - 1).isNumber()
                && sentence.isGlued(mention.end())
                && (next.isWord() || next.type() == Token.Type.CODE)
                && mention.end() == mention.to()
                && after.from(sentence, mention.end()) == null;
    }
}
