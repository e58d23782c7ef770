package org.reportedfigures.charts;

import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;

/** Says who says something; that nobody is named is said, too. */
final class Speakers {
    private final Phrases phrases;

    Speakers(Phrases phrases) {
        this.phrases = phrases;
    }

    String name(Speaker speaker) {
        String name = phrases.text(speaker.name());
        return speaker.of().isEmpty()
                ? name
                : phrases.wording().say("speaker.of", name, phrases.text(speaker.of()));
    }

    /** Who says it, and via whom. */
    String of(Item item) {
        Speaker speaker = item.speaker();
        Speaker via = item.via();
        Wording wording = phrases.wording();
        if (speaker == null) {
            return via == null
                    ? wording.say("speaker.nobody")
                    : wording.say("speaker.nobody.via", name(via));
        }
        return via == null ? name(speaker) : wording.say("speaker.via", name(speaker), name(via));
    }
}
