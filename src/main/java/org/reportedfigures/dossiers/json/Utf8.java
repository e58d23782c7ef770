package org.reportedfigures.dossiers.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** Decodes UTF-8, strictly, without a byte order mark. */
public final class Utf8 {
    private Utf8() {}

    /** The decoded text; throws Unreadable with the line of the first invalid byte. */
    public static String utf8(byte[] bytes) throws Unreadable {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            LinePositions.LinePosition place = new LinePositions(text).at(text.length());
            throw new Unreadable(
                    Unreadable.FILES,
                    place,
                    String.format(
                            Locale.ROOT,
                            "byte %d (0x%02X) is no UTF-8",
                            in.position() + 1,
                            bytes[in.position()]),
                    "a text in UTF-8",
                    "save the file as UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The decoded text, if a page can show all of it; throws Unreadable otherwise. */
    public static String printable(byte[] bytes) throws Unreadable {
        String text = utf8(bytes);
        OptionalInt code = firstUnprintable(text);
        if (code.isPresent()) {
            throw new Unreadable(
                    Unreadable.FILES,
                    new LinePositions(text).at(text.indexOf(code.getAsInt())),
                    String.format(
                            Locale.ROOT,
                            "here stands U+%04X, which no page can show",
                            code.getAsInt()),
                    "a plain text in UTF-8",
                    "remove it, or save the file as plain text");
        }
        return text;
    }

    /** The form in which texts and quotes are compared: CRLF to LF, NFC. */
    public static String normalised(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    /**
     * The first code point that is invalid in XML 1.0, and so in SVG; includes unpaired surrogates.
     */
    static OptionalInt firstUnprintable(String text) {
        return text.codePoints()
                .filter(code ->
                        (code < 0x20 && code != '\t' && code != '\n' && code != '\r')
                                || (code >= 0xD800 && code < 0xE000)
                                || code == 0xFFFE
                                || code == 0xFFFF)
                .findFirst();
    }
}
