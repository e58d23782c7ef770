package org.reportedfigures.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    private static final Filling ADDRESSES =
            (hole, out) -> {
                if (hole instanceof Hole.Address address) {
                    out.text("?" + address.kind() + "=" + address.id());
                }
            };

    /** Keeps each piece that was passed on. */
    private static final class Pieces implements Appendable {
        private final List<String> all = new ArrayList<>();

        @Override
        public Appendable append(CharSequence piece) {
            all.add(piece.toString());
            return this;
        }

        @Override
        public Appendable append(CharSequence piece, int from, int to) {
            return append(piece.subSequence(from, to));
        }

        @Override
        public Appendable append(char piece) {
            return append(String.valueOf(piece));
        }
    }

    private static Html page(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i ->
                        Html.of(
                                "<a href=\"%s\">%s</a>",
                                Html.hole(new Hole.Address("statement", "s" + i)), "a & b " + i))
                .collect(Html.joining());
    }

    @Test
    void whatIsPassedOnInPiecesIsWhatIsWrittenAtOnce() {
        Html page = page(3_000);
        var pieces = new Pieces();

        new HtmlWriter(ADDRESSES, pieces).put("<p>").add(page).put("</p>").flush();

        assertThat(String.join("", pieces.all)).isEqualTo("<p>" + page.with(ADDRESSES) + "</p>");
    }

    @Test
    void noMoreThanAPieceWaits() {
        var pieces = new Pieces();
        var out = new HtmlWriter(ADDRESSES, pieces);

        out.add(page(3_000));

        assertThat(pieces.all).hasSizeGreaterThan(5).allMatch(piece -> piece.length() < 20_000);
    }

    @Test
    void longMarkupIsPassedOnWithoutACopy() {
        Html text = Html.text("x".repeat(1_000_000));
        var passed = new ArrayList<CharSequence>();
        var sink =
                new Appendable() {
                    @Override
                    public Appendable append(CharSequence piece) {
                        return this;
                    }

                    @Override
                    public Appendable append(CharSequence piece, int from, int to) {
                        passed.add(piece);
                        return this;
                    }

                    @Override
                    public Appendable append(char piece) {
                        return this;
                    }
                };

        new HtmlWriter(Filling.NONE, sink).put("<p>%s</p>", text).flush();

        assertThat(passed).singleElement().isSameAs(text.markup);
    }

    @Test
    void aFailureOfTheSinkIsSaid() {
        Appendable gone =
                new Appendable() {
                    @Override
                    public Appendable append(CharSequence piece) throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public Appendable append(CharSequence piece, int from, int to)
                            throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public Appendable append(char piece) throws IOException {
                        throw new IOException("gone");
                    }
                };
        HtmlWriter out = new HtmlWriter(Filling.NONE, gone).put("<p>");

        assertThatThrownBy(out::flush).isInstanceOf(UncheckedIOException.class);
    }
}
