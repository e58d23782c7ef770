package org.reportedfigures.phrases;

import java.util.List;

/**
 * What is said with a value wherever it is shown: value and bound, noun, status, speaker. A narrow
 * place may change the order, never leave out a member.
 *
 * @param value with its bound in words ("more than 12,000,000"); "" for an event
 * @param noun what is counted, or the event
 * @param status in words, with the date of the report where the thing is still to come
 * @param time what time it is about, as words ("in all, since [October 2024]"); "" where that is
 *     not reported
 * @param speaker who says it, and via whom; never ""
 * @param qualifiers estimate, condition, what is the editor's reading
 * @param wording joins them
 */
public record Label(
        String value,
        String noun,
        String status,
        String time,
        String speaker,
        List<String> qualifiers,
        Messages wording) {
    public Label {
        qualifiers = List.copyOf(qualifiers);
    }

    /** Value and noun. */
    public String counted() {
        return value.isEmpty() ? noun : wording.say("label.counted", value, noun);
    }

    /** Status, time, speaker and qualifiers: everything but value and noun. */
    public String report() {
        return wording.say("label.told", when(), speaker, qualified());
    }

    /** Status and time. */
    String when() {
        return time.isEmpty() ? status : wording.say("label.when", status, time);
    }

    /** The qualifiers as they follow the speaker; "" where there are none. */
    String qualified() {
        var all = new StringBuilder();
        qualifiers.forEach(one -> all.append(wording.say("label.qualifier", one)));
        return all.toString();
    }

    /** The whole indivisible label in one line. */
    public String text() {
        return wording.say("join.parts", counted(), report());
    }
}
