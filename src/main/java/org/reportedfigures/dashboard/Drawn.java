package org.reportedfigures.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Charts;
import org.reportedfigures.charts.FigureList;
import org.reportedfigures.charts.Notation;
import org.reportedfigures.charts.Palette;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Timeline;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Library;
import org.reportedfigures.words.Entry;
import org.springframework.stereotype.Component;

/** What is drawn once for all visitors: list, charts, timeline and texts of a version and state. */
@Component
class Drawn {
    private static final int BYTES = 96 * 1024 * 1024;

    private final Library library;
    private final Cache<PartsKey, Parts> parts =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((PartsKey key, Parts all) -> all.weight())
                    .build();
    private final Cache<String, TextHtml> texts =
            Caffeine.newBuilder()
                    .maximumWeight(BYTES)
                    .weigher((String key, TextHtml text) -> text.weight())
                    .build();

    Drawn(Library library) {
        this.library = library;
    }

    /**
     * @param state without its selection: that is put in afterwards
     */
    private record PartsKey(String dossier, String version, State state) {}

    /**
     * @param state a hash of the rows
     */
    record Parts(Findings findings, String state, List<Fragment> fragments) {
        int weight() {
            return 1000 + fragments.stream().mapToInt(f -> 2 * f.html().length()).sum();
        }
    }
}
