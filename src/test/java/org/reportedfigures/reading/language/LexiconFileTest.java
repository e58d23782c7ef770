package org.reportedfigures.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.reading.language.LexiconFile.SectionNames;

class LexiconFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"[cardinal]", "[traits]\n\n[cardinal]\n1 = een", "[with]\nen = cardinal"})
    void aMisspeltSectionIsRefusedWithTheNearestName(String text) {
        assertThatThrownBy(() -> LexiconFile.of("nds", text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "nds.lexicon has [cardinal], which is no section; most like it is"
                                + " [cardinals]; reading/sections.txt says which there are");
    }

    @Test
    void wordsBeforeTheFirstSectionAreRefused() {
        assertThatThrownBy(() -> LexiconFile.of("nds", "1 = een\n[cardinals]"))
                .hasMessage("nds.lexicon has before its first section: 1 = een");
    }

    @Test
    void aLexiconThatDoesNotSayWhetherTheCheckMayTrustItIsRefused() {
        assertThatThrownBy(() -> LexiconFile.of("nds", "[traits]\nno = noun last").traits())
                .hasMessageContaining("yes or no to: trusted by check");
    }

    @ParameterizedTest
    @EnumSource
    void everySectionThatTheReaderAsksForIsDescribed(Section section) {
        assertThat(SectionNames.DESCRIBED).containsKey(section.written());
    }

    /** Every one that occurs is described, since another is refused. */
    @Test
    void everyDescribedSectionOccursInALexicon() {
        var occurring = new HashSet<String>();
        for (String language : LexiconNames.found()) {
            occurring.addAll(LexiconFile.of(language).names());
        }
        assertThat(occurring).isEqualTo(SectionNames.DESCRIBED.keySet());
    }
}
