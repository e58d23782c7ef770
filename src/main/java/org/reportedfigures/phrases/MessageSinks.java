package org.reportedfigures.phrases;

import java.util.Set;
import java.util.regex.Pattern;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.html.Said;
import org.reportedfigures.phrases.Messages.SplitMessage;

/** Where the pieces of a message go; words in English that stand in for others are marked. */
final class MessageSinks {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private MessageSinks() {}

    private static Html marked(String words) {
        return LETTER.matcher(words).find()
                ? Html.of("<span lang=\"%s\">%s</span>", Texts.COMMON, words)
                : Html.text(words);
    }

    /** Ready strings, cut about some of the arguments. */
    static final class TextSink implements Message.Sink {
        private final StringBuilder out = new StringBuilder();
        private final Object[] arguments;
        private final boolean marks;
        private final Set<Integer> places;
        private int from = -1;
        private int to;

        /**
         * @param marks whether the words are to be marked
         * @param places of the arguments about which it is cut
         */
        TextSink(Object[] arguments, boolean marks, Set<Integer> places) {
            this.arguments = arguments;
            this.marks = marks;
            this.places = places;
        }

        @Override
        public void words(CharSequence text, int start, int end) {
            out.append(
                    marks
                            ? marked(text.subSequence(start, end).toString())
                            : text.subSequence(start, end));
        }

        @Override
        public void argument(int place) {
            boolean wanted = places.contains(place);
            from = wanted && from < 0 ? out.length() : from;
            out.append(arguments[place]);
            to = wanted ? out.length() : to;
        }

        String text() {
            return out.toString();
        }

        /** All of it before where none of the arguments is in it. */
        SplitMessage<String> cut() {
            return from < 0
                    ? new SplitMessage<>(text(), "", "")
                    : new SplitMessage<>(
                            out.substring(0, from), out.substring(from, to), out.substring(to));
        }
    }

    /** Markup; what is filled in may be markup, too. */
    static final class MarkupSink implements Message.Sink {
        private final HtmlWriter out;
        private final Object[] arguments;
        private final boolean marks;

        MarkupSink(HtmlWriter out, Object[] arguments, boolean marks) {
            this.out = out;
            this.arguments = arguments;
            this.marks = marks;
        }

        @Override
        public void words(CharSequence text, int start, int end) {
            String words = text.subSequence(start, end).toString();
            if (marks) {
                out.add(marked(words));
            } else {
                out.text(words);
            }
        }

        @Override
        public void argument(int place) {
            switch (arguments[place]) {
                case Html html -> out.add(html);
                case Said said -> out.add(said.markup());
                default -> out.text(arguments[place].toString());
            }
        }
    }
}
