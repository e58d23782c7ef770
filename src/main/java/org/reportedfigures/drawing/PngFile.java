package org.reportedfigures.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as PNG, with its title and text description in iTXt chunks. */
public final class PngFile {
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngFile() {}

    /**
     * @param width px of the image
     * @param height px of the image
     * @param scale px of the image per px of the picture
     */
    public static byte[] of(Picture picture, Theme theme, int width, int height, double scale) {
        BufferedImage image = Java2dWriter.paint(picture, theme.palette(), width, height, scale);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        var out = new ByteArrayOutputStream(64 * 1024);
        // In memory: ImageIO would choose a file.
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), param);
            metadata.mergeTree(FORMAT, words(picture));
            writer.write(null, new IIOImage(image, null, metadata), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static IIOMetadataNode words(Picture picture) {
        var all = new IIOMetadataNode("iTXt");
        all.appendChild(chunk("Title", picture.title(), picture.language()));
        all.appendChild(chunk("Description", picture.description(), picture.language()));
        var root = new IIOMetadataNode(FORMAT);
        root.appendChild(all);
        return root;
    }

    private static IIOMetadataNode chunk(String keyword, String text, String language) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", language);
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
