package org.reportedfigures.reading.claims;

/**
 * Whether words say a part of a claim.
 *
 * @param read what was read, or why nothing was
 */
public record ClaimAnswer(Certainty certainty, String read) {
    /** A wrong yes is the worst answer; a no is sure. */
    public enum Certainty {
        YES,
        NO,
        CANNOT_READ
    }

    static ClaimAnswer yes(String read) {
        return new ClaimAnswer(Certainty.YES, read);
    }

    static ClaimAnswer no(String read) {
        return new ClaimAnswer(Certainty.NO, read);
    }

    static ClaimAnswer unread(String why) {
        return new ClaimAnswer(Certainty.CANNOT_READ, why);
    }

    public boolean isYes() {
        return certainty == Certainty.YES;
    }

    public boolean isNo() {
        return certainty == Certainty.NO;
    }
}
