package org.reportedfigures.charts.list;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Texts.Text;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.When;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.UnitText;

/**
 * Figures of one category and one unit, in their order.
 *
 * @param figures each not empty: the mentions of one figure
 */
public record FigureGroup(Category category, Unit unit, List<GroupedMentions> figures) {
    /** The mentions of one figure that are shown, in the order of the text. */
    public record GroupedMentions(Figure figure, List<StatementRow> rows) {
        /** The message that says how often the figure is reported, shown or not. */
        String times() {
            long documents =
                    figure.statements().stream()
                            .map(statement -> statement.passage().document())
                            .distinct()
                            .count();
            return documents > 1 ? "list.times.texts" : "list.times";
        }
    }

    /** Groups statements; events are left out. */
    public static List<FigureGroup> of(List<Row> rows, Order order, Phrases phrases) {
        var figures = new LinkedHashMap<String, GroupedMentions>();
        for (StatementRow row : Rows.statements(rows)) {
            figures.computeIfAbsent(
                            row.figure().id(),
                            id -> new GroupedMentions(row.figure(), new ArrayList<>()))
                    .rows()
                    .add(row);
        }
        var groups = new LinkedHashMap<List<String>, FigureGroup>();
        // Values of unlike units are not compared: there only the figures of a group are sorted.
        var sorted = figures.values().stream();
        Comparator<GroupedMentions> by = comparator(order, phrases);
        (order == Order.VALUE ? sorted : sorted.sorted(by))
                .forEach(mentions -> group(groups, mentions.figure()).figures().add(mentions));
        groups.values().forEach(group -> group.figures().sort(by));
        return List.copyOf(groups.values());
    }

    /** Category and unit; the unit only where its name says more. */
    public Html heading(HtmlPhrases html) {
        Html heading = html.text(category.name());
        return unit(html.plain())
                .map(unit -> html.text(unit.language(), unit.text()))
                .map(unit -> Html.of("%s <small>· %s</small>", heading, unit))
                .orElse(heading);
    }

    /** The same as plain text. */
    String heading(Phrases phrases) {
        String heading = phrases.text(category.name());
        return unit(phrases)
                .map(unit -> heading + " · " + phrases.text(unit.language(), unit.text()))
                .orElse(heading);
    }

    private Optional<Text> unit(Phrases phrases) {
        String category = phrases.text(this.category.name());
        return UnitText.name(unit, phrases.notation().language())
                .filter(unit ->
                        !phrases.text(unit.language(), unit.text()).equalsIgnoreCase(category));
    }

    private static FigureGroup group(
            LinkedHashMap<List<String>, FigureGroup> groups, Figure figure) {
        return groups.computeIfAbsent(
                List.of(figure.category().id(), figure.unit().id()),
                key -> new FigureGroup(figure.category(), figure.unit(), new ArrayList<>()));
    }

    private static Comparator<GroupedMentions> comparator(Order order, Phrases phrases) {
        return switch (order) {
            case TEXT -> Comparator.comparingInt(mentions -> 0);
            case VALUE -> Comparator.comparing(FigureGroup::greatest).reversed();
            case TIME -> Comparator.comparing(FigureGroup::earliest);
            case SPEAKER -> {
                Collator collator = Collator.getInstance(phrases.wording().locale());
                yield Comparator.comparing(
                        mentions -> speaker(mentions, phrases),
                        Comparator.comparing(String::isEmpty).thenComparing(collator::compare));
            }
        };
    }

    private static BigDecimal greatest(GroupedMentions mentions) {
        return mentions.rows().stream()
                .map(row -> row.statement().value().high())
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ZERO);
    }

    private static LocalDate earliest(GroupedMentions mentions) {
        return mentions.rows().stream()
                .map(row -> first(row.item().when()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static LocalDate first(@Nullable When when) {
        if (when == null) {
            return LocalDate.MAX;
        }
        LocalDate start = when.date().earliest();
        LocalDate end = when.date().latest();
        return start != null ? start : end != null ? end : LocalDate.MAX;
    }

    private static String speaker(GroupedMentions mentions, Phrases phrases) {
        Speaker speaker = mentions.rows().getFirst().item().speaker();
        return speaker == null ? "" : phrases.text(speaker.name());
    }
}
