package org.reportedfigures.phrases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.library.Row;

/** Which translation of a passage a reader gets where there is room for one. */
public final class BestTranslation {
    private BestTranslation() {}

    /** What helps the reader most; null where the passage is in their language. */
    public static @Nullable Translation of(Row row, Phrases phrases) {
        Item item = row.item();
        String own = phrases.notation().language();
        boolean foreign = !row.language().split("-")[0].equals(own);
        return item.translation(own)
                .or(() -> foreign ? item.translation(Texts.COMMON_LANGUAGE) : Optional.empty())
                .or(() -> foreign ? item.translations().stream().findFirst() : Optional.empty())
                .orElse(null);
    }
}
