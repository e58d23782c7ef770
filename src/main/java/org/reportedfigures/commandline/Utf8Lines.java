package org.reportedfigures.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The lines of a UTF-8 stream, each as soon as its end arrives. */
final class Utf8Lines {
    /** Maximum bytes of a line: a longer one is not text, and would exhaust the memory. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    Utf8Lines(InputStream in) {
        this.in = in;
    }

    /** A line that is refused; the message says which and why. */
    @SuppressWarnings("serial")
    static final class RefusedLine extends Exception {
        RefusedLine(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** The next line without its line end, LF or CRLF; empty after the last. */
    Optional<String> next() throws IOException, RefusedLine {
        var line = new ByteArrayOutputStream(256);
        boolean ended = false;
        while (!ended && fill()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            ended = at < end;
            if (line.size() + at - start > LONGEST) {
                throw new RefusedLine(
                        "Line %d is longer than %d MiB; cut it in two."
                                .formatted(number + 1, LONGEST >> 20));
            }
            line.write(buffer, start, at - start);
            at += ended ? 1 : 0;
        }
        if (!ended && line.size() == 0) {
            return Optional.empty();
        }
        number++;
        return Optional.of(text(line.toByteArray()));
    }

    /** Whether another byte is available; waits for it. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    private String text(byte[] bytes) throws RefusedLine {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(left)
                            .toString();
            text = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedLine(
                    String.format(
                            Locale.ROOT,
                            "Line %d is no UTF-8: its byte %d is 0x%02X. Save the text as UTF-8.",
                            number,
                            left.position() + 1,
                            bytes[left.position()]));
        }
    }
}
