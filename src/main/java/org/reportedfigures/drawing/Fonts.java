package org.reportedfigures.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

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
}
