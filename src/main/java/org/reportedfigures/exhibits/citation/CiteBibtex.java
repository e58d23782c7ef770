package org.reportedfigures.exhibits.citation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reportedfigures.figures.When;

/** Writes a citation as an entry for BibTeX and biblatex. */
final class CiteBibtex {
    /** What TeX would make a ligature of with what follows it. */
    private static final Pattern DOUBLED =
            Pattern.compile("-(?=-)|`(?=`)|'(?=')|,(?=,)|<(?=<)|>(?=>)|[?!](?=`)");

    private CiteBibtex() {}

    static String of(Cited cited) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "{" + escaped(cited.label()) + "}");
        String publisher = cited.document().publisher();
        if (publisher != null) {
            // In braces of its own: an organisation has no first name.
            fields.put("author", "{" + escaped(publisher) + "}");
        }
        cited.published()
                .ifPresent(when -> {
                    int year = Cited.first(when).earliest().getYear();
                    // Classic BibTeX shows it as it is; biblatex reads the EDTF date.
                    fields.put("year", Cited.isSure(when) ? "" + year : "[" + year + "]");
                    fields.put("date", date(when));
                });
        fields.put("howpublished", escaped(cited.dossier()));
        fields.put("note", escaped(cited.note()));
        fields.put("abstract", escaped(cited.passage()));
        fields.put("url", cited.link());
        return fields.entrySet().stream()
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "@misc{" + cited.key() + ",\n", "\n}\n"));
    }

    /** In EDTF, as biblatex reads it: about a day where it is not certain. */
    private static String date(When when) {
        String text = when.date().text();
        return Cited.isSure(when) ? text : text.split("/", 2)[0].replaceAll("[?~%]", "") + "~";
    }

    /** Text without anything that TeX takes for a command; braces stay balanced. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '\\' -> out.append("\\textbackslash{}");
                        case '{' -> out.append("\\textbraceleft{}");
                        case '}' -> out.append("\\textbraceright{}");
                        case '~' -> out.append("\\textasciitilde{}");
                        case '^' -> out.append("\\textasciicircum{}");
                        case '$', '&', '#', '_', '%' -> out.append('\\').appendCodePoint(c);
                        case '\n', '\r', '\t' -> out.append(' ');
                        default -> out.appendCodePoint(c);
                    }
                });
        // Two dashes or quotes in a row are another sign to TeX.
        return DOUBLED.matcher(out).replaceAll("$0{}");
    }
}
