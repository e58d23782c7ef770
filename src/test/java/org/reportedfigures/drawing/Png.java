package org.reportedfigures.drawing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A PNG file as others read it. */
public record Png(BufferedImage image, Map<String, String> words) {
    private static final int SIGNATURE = 8;

    public static Png read(byte[] file) throws IOException {
        return new Png(ImageIO.read(new ByteArrayInputStream(file)), words(file));
    }

    /** Keyword to text of all chunks iTXt that are not packed. */
    private static Map<String, String> words(byte[] file) {
        var words = new HashMap<String, String>();
        var in = ByteBuffer.wrap(file).position(SIGNATURE);
        while (in.remaining() >= 12) {
            var data = new byte[in.getInt()];
            var type = new byte[4];
            in.get(type).get(data).getInt();
            if (new String(type, ISO_8859_1).equals("iTXt")) {
                String text = new String(data, UTF_8);
                // keyword, two flags, language, translated keyword, text
                String[] parts = text.split("\0", 2);
                String[] rest = parts[1].substring(2).split("\0", 3);
                words.put(parts[0], rest[2]);
            }
        }
        return words;
    }

    int paper() {
        return image.getRGB(2, 2) & 0xFFFFFF;
    }
}
