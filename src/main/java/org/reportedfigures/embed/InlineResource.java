package org.reportedfigures.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.reportedfigures.figures.Sha256;
import org.springframework.core.io.ClassPathResource;

/**
 * A style sheet or script within a page.
 *
 * @param text as it is there, to the letter
 * @param hash by which a policy allows it: {@code 'sha256-…'}
 */
record InlineResource(String text, String hash) {
    static InlineResource of(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(UTF_8));
        return new InlineResource(
                text, "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    /** A file of this package's resources, without the space that is there for readers of it. */
    static String file(String name) {
        try {
            return new ClassPathResource("embed/" + name)
                    .getContentAsString(UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\\n\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
