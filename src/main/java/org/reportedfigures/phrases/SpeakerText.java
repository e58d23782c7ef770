package org.reportedfigures.phrases;

import java.util.function.Function;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Texts.Text;

/** Says who says something; that nobody is named is said, too. */
final class SpeakerText {
    private final Phrases phrases;

    SpeakerText(Phrases phrases) {
        this.phrases = phrases;
    }

    String name(Speaker speaker) {
        return name(speaker, Function.identity());
    }

    /**
     * @param change of the speaker's own name
     */
    String name(Speaker speaker, Function<Text, Text> change) {
        String name = phrases.text(speaker.name(), change);
        return speaker.of().isEmpty()
                ? name
                : phrases.wording().say("speaker.of", name, phrases.text(speaker.of()));
    }

    /** Who says it, and via whom. */
    String of(Item item) {
        Speaker speaker = item.speaker();
        Speaker via = item.via();
        Messages wording = phrases.wording();
        if (speaker == null) {
            return via == null
                    ? wording.say("speaker.nobody")
                    : wording.say("speaker.nobody.via", name(via));
        }
        return via == null ? name(speaker) : wording.say("speaker.via", name(speaker), name(via));
    }
}
