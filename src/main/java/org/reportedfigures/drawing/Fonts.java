package org.reportedfigures.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The fonts of pictures, the same on every server: Noto, split by script, and system fonts for
 * characters that Noto's files here lack.
 */
enum Fonts {
    SANS("noto-sans", 400),
    BOLD("noto-sans", 700),
    SERIF("noto-serif", 400);

    @SuppressWarnings("ImmutableEnumChecker") // Font is immutable
    private final List<Font> fonts;

    Fonts(String family, int weight) {
        Stream<Font> ours =
                Stream.concat(
                                Stream.of("latin", "latin-ext", "greek", "cyrillic")
                                        .map(script ->
                                                "%s/files/%1$s-%s-%d-normal.woff"
                                                        .formatted(family, script, weight)),
                                Stream.of(
                                        "%s-devanagari/files/%1$s-devanagari-devanagari-%d-normal.woff"
                                                .formatted(family, weight)))
                        .map(Fonts::read);
        Font system =
                new Font(
                        family.endsWith("serif") ? Font.SERIF : Font.SANS_SERIF,
                        weight > 400 ? Font.BOLD : Font.PLAIN,
                        1);
        this.fonts = Stream.concat(ours, Stream.of(system)).toList();
    }

    static Fonts of(ResolvedStyle look) {
        return look.bold() ? BOLD : look.serif() ? SERIF : SANS;
    }

    /** The first font that has the character; the system's if none has. */
    Font forLetter(int letter) {
        return fonts.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElse(fonts.getLast());
    }

    private static Font read(String file) {
        try (InputStream woff = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            if (woff == null) {
                throw new IllegalStateException("fonts/" + file + " is not on the class path");
            }
            return Font.createFont(
                    Font.TRUETYPE_FONT,
                    new ByteArrayInputStream(Woff.unpacked(woff.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("fonts/" + file + " is no font", e);
        }
    }

    /** Unpacks a WOFF 1.0 file (W3C) into the font that it contains: Java cannot read WOFF. */
    static final class Woff {
        private static final int SIGNATURE = 0x774F4646;
        private static final int HEADER = 44;
        private static final int ENTRY = 20;
        private static final int SFNT_HEADER = 12;
        private static final int SFNT_ENTRY = 16;

        private Woff() {}

        /** TrueType or OpenType. Throws IllegalArgumentException for anything but WOFF 1.0. */
        static byte[] unpacked(byte[] file) {
            ByteBuffer in = ByteBuffer.wrap(file);
            if (file.length < HEADER || in.getInt(0) != SIGNATURE) {
                throw new IllegalArgumentException("no WOFF 1.0 file");
            }
            int tables = in.getShort(12);
            int end = SFNT_HEADER + SFNT_ENTRY * tables;
            for (int i = 0; i < tables; i++) {
                end += padded(in.getInt(HEADER + ENTRY * i + 12));
            }
            ByteBuffer out = ByteBuffer.allocate(end);
            int power = Integer.highestOneBit(tables);
            out.putInt(in.getInt(4));
            out.putShort((short) tables);
            out.putShort((short) (power * SFNT_ENTRY));
            out.putShort((short) Integer.numberOfTrailingZeros(power));
            out.putShort((short) ((tables - power) * SFNT_ENTRY));
            int at = SFNT_HEADER + SFNT_ENTRY * tables;
            for (int i = 0; i < tables; i++) {
                int entry = HEADER + ENTRY * i;
                byte[] table = table(in, entry);
                out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16));
                out.putInt(at).putInt(table.length);
                out.put(at, table);
                at += padded(table.length);
            }
            return out.array();
        }

        private static byte[] table(ByteBuffer in, int entry) {
            int from = in.getInt(entry + 4);
            var packed = new byte[in.getInt(entry + 8)];
            in.get(from, packed);
            var table = new byte[in.getInt(entry + 12)];
            if (packed.length == table.length) {
                return packed;
            }
            var inflater = new Inflater();
            try {
                inflater.setInput(packed);
                if (inflater.inflate(table) != table.length) {
                    throw new IllegalArgumentException("a table of the WOFF file is too short");
                }
                return table;
            } catch (DataFormatException e) {
                throw new IllegalArgumentException("a table of the WOFF file is broken", e);
            } finally {
                inflater.end();
            }
        }

        /** Tables begin at multiples of four. */
        private static int padded(int length) {
            return (length + 3) & ~3;
        }
    }
}
