package org.reportedfigures.browser;

/** Scripts that hold the boxes of the first HTML against those of the live page. */
final class Boxes {
    private Boxes() {}

    /**
     * Runs before the page's own scripts: notes the boxes of the first painted page, sums shifts.
     */
    static final String NOTE_FIRST =
            """
            window.shifted = 0;
            new PerformanceObserver(list => {
                for (const e of list.getEntries()) if (!e.hadRecentInput) window.shifted += e.value;
            }).observe({ type: 'layout-shift', buffered: true });
            window.boxes = () => {
                const seen = {}, boxes = {};
                for (const e of document.querySelectorAll(
                        '[data-part], [data-part] :is(p, li, tr, h2, h3, svg, button, mark, .chip)')) {
                    if (!e.checkVisibility() || e.closest('.apex, details:not([open]) > :not(summary)'))
                        continue;
                    const part = e.closest('[data-part]').dataset.part;
                    const kind = part + ' ' + e.localName;
                    seen[kind] = (seen[kind] ?? 0) + 1;
                    const { x, y, width, height } = e.getBoundingClientRect();
                    boxes[kind + ' ' + seen[kind]] = [x, y + scrollY, width, height];
                }
                return boxes;
            };
            document.addEventListener('DOMContentLoaded', () => {
                window.firstBoxes = window.boxes();
            });\
            """;

    /** The boxes that lie elsewhere, by more than a pixel, than they did at first. */
    static final String MOVED =
            """
            (() => {
                const now = window.boxes();
                return Object.entries(window.firstBoxes)
                    .filter(([name, box]) => !now[name]
                        || box.some((n, i) => Math.abs(n - now[name][i]) > 1))
                    .map(([name, box]) => `${name}: ${box} → ${now[name] ?? 'gone'}`)
                    .slice(0, 8);
            })()\
            """;
}
