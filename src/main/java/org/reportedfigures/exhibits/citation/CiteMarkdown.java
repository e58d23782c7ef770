package org.reportedfigures.exhibits.citation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.TextFragment;

/** Writes a citation as Markdown (CommonMark, GFM): a quotation with its source in it. */
final class CiteMarkdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$@{}!^]");

    /** What begins a list, a rule or a heading where it begins a line. */
    private static final Pattern BEGIN = Pattern.compile("(?m)^\\h*([-+=]|\\d{1,9}(?=[.)]))");

    /** What GFM would make a link of. */
    private static final Pattern LINK = Pattern.compile("(?i)(https?|ftp|www)(?=[:.])");

    private CiteMarkdown() {}

    static String of(Cited cited) {
        String source =
                TextFragment.link(cited.row())
                        .map(url -> "[%s](<%s>)".formatted(escaped(cited.source()), url))
                        .orElseGet(() -> escaped(cited.source()));
        String by =
                cited.phrases()
                        .wording()
                        .say(
                                "cite.by",
                                escaped(cited.label()),
                                source,
                                "[%s](<%s>)".formatted(escaped(cited.dossier()), cited.link()));
        String told = cited.joined(by, escaped(cited.corrections()));
        return quoted(cited.passage()) + translation(cited) + ">\n> — " + told + "\n";
    }

    private static String translation(Cited cited) {
        Translation translation = cited.phrases().translation(cited.row());
        if (translation == null) {
            return "";
        }
        String text = cited.phrases().text(translation.language(), translation.text());
        Messages wording = cited.phrases().wording();
        String by = wording.say("page.translation." + translation.by().id());
        return ">\n" + quoted(wording.say("join.sentences", text, wording.say("aside", by)));
    }

    private static String quoted(String text) {
        return escaped(text)
                .lines()
                .map(line -> "> " + line.strip() + "\n")
                .collect(Collectors.joining());
    }

    static String escaped(String text) {
        String plain = SPECIAL.matcher(text).replaceAll("\\\\$0");
        String unlinked = LINK.matcher(plain).replaceAll("$1\\\\");
        return BEGIN.matcher(unlinked)
                .replaceAll(found ->
                        Character.isDigit(found.group(1).charAt(0))
                                ? found.group(1) + "\\\\"
                                : "\\\\" + found.group(1));
    }
}
