package org.reportedfigures.reading.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Status;

/** How many written claims are matched, and that no wrong one is. */
class ClaimCorpusTest {
    private static final int CLAIMS = 3_000;
    private static final int WRONG = 350;
    private static final List<String> PARTS = List.of("who", "whether", "when", "what");

    private static ClaimAnswer part(TrueClaim claim, ClaimWorld world, String part) {
        TrueClaim.Parts parts = claim.checked(world);
        return parts.all().get(PARTS.indexOf(part));
    }

    /** Writes claims of one language. */
    private record Writer(
            ClaimWorld world,
            Supplier<TrueClaim> claims,
            Supplier<List<TrueClaim>> traps,
            Supplier<List<TrueClaim>> others) {
        static Writer in(String language, long seed) {
            if (language.equals("hi")) {
                var hindi = new HindiClaims(seed);
                return new Writer(HindiClaims.WORLD, hindi::next, hindi::traps, hindi::others);
            }
            var english = new EnglishClaims(seed);
            return new Writer(EnglishClaims.WORLD, english::next, english::traps, english::others);
        }
    }

    private static final long SEED = Long.getLong("corpus", 1);

    @ParameterizedTest
    @ValueSource(strings = {"en", "hi"})
    void trueClaimsAreMatched(String language) {
        Writer writer = Writer.in(language, SEED);
        measure(Stream.generate(writer.claims()).limit(CLAIMS).toList(), writer.world());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "hi"})
    void noWrongClaimIsMatched(String language) {
        Writer writer = Writer.in(language, SEED + 1);
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (int i = 0; i < WRONG; i++) {
            tried += corrupted(writer.claims().get(), writer.world(), wrong);
        }
        for (int i = 0; i < 60; i++) {
            for (TrueClaim trap : writer.traps().get()) {
                tried++;
                if (trap.checked(writer.world()).whether().isYes()) {
                    wrong.add("whether " + describe(trap));
                }
            }
            for (TrueClaim other : writer.others().get()) {
                tried++;
                if (other.checked(writer.world()).who().isYes()) {
                    wrong.add("who " + describe(other));
                }
            }
        }
        System.out.println(language + " wrong yes: " + wrong.size() + " of " + tried);
        wrong.stream().limit(Integer.getInteger("shown", 20)).forEach(System.out::println);
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(10_000);
    }

    static int corrupted(TrueClaim claim, ClaimWorld world, List<String> wrong) {
        int tried = 0;
        var changed = new TreeMap<String, List<TrueClaim>>();
        for (String id : world.names().keySet()) {
            if (!id.equals(claim.speaker())) {
                add(changed, "who", claim.by(id));
            }
        }
        if (claim.speaker() != null) {
            add(changed, "who", claim.by(null));
        }
        for (Status status : Status.values()) {
            if (status != claim.status()) {
                add(changed, "whether", claim.status(status));
            }
        }
        for (String unit : world.units().keySet()) {
            if (!unit.equals(claim.noun())) {
                add(changed, "what", claim.noun(unit));
            }
        }
        dates(claim, changed);
        for (Map.Entry<String, List<TrueClaim>> part : changed.entrySet()) {
            for (TrueClaim other : part.getValue()) {
                tried++;
                if (part(other, world, part.getKey()).isYes()) {
                    wrong.add(part.getKey() + " " + describe(other));
                }
            }
        }
        return tried;
    }

    private static void add(Map<String, List<TrueClaim>> changed, String part, TrueClaim claim) {
        changed.computeIfAbsent(part, p -> new ArrayList<>()).add(claim);
    }

    private static void dates(TrueClaim claim, Map<String, List<TrueClaim>> changed) {
        if (claim.when() != null && claim.date() != null) {
            for (String date : shifted(claim.date())) {
                add(changed, "when", claim.when(claim.when(), date));
            }
            if (claim.said() != null) {
                add(changed, "when", claim.when(claim.said(), claim.saidDate()).said(null, null));
            }
        }
        if (claim.said() != null && claim.saidDate() != null) {
            LocalDate day = LocalDate.parse(claim.saidDate());
            for (LocalDate other :
                    List.of(
                            day.minusDays(1),
                            day.minusDays(7),
                            day.minusYears(1),
                            day.plusDays(1))) {
                add(changed, "when", claim.said(claim.said(), other.toString()));
            }
        }
    }

    /** The same date a year, a month or a day off, and open where it was not. */
    private static List<String> shifted(String date) {
        Function<Integer, String> years =
                by ->
                        java.util.regex.Pattern.compile("\\d{4}")
                                .matcher(date)
                                .replaceAll(m -> "" + (Integer.parseInt(m.group()) + by));
        var all = new ArrayList<>(List.of(years.apply(1), years.apply(-1), years.apply(-6)));
        if (!date.contains("/")) {
            all.add(date + "/..");
            all.add("/" + date);
        } else if (date.endsWith("/..")) {
            all.add("../" + date.replace("/..", ""));
            all.add(date.replace("/..", ""));
        } else if (date.startsWith("../")) {
            all.add(date.replace("../", "") + "/..");
            all.add(date.replace("../", ""));
        }
        all.removeIf(other -> !isDate(other));
        return all;
    }

    private static boolean isDate(String date) {
        try {
            return !org.reportedfigures.figures.Edtf.parse(date).text().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String describe(TrueClaim c) {
        return "%s | %s %s when=%s>%s said=%s>%s %s [%s]"
                .formatted(
                        c.text(),
                        c.speaker(),
                        c.status(),
                        c.when(),
                        c.date(),
                        c.said(),
                        c.saidDate(),
                        c.noun(),
                        c.day());
    }

    static void measure(List<TrueClaim> claims, ClaimWorld world) {
        int whole = 0;
        int[] yes = new int[4];
        int no = 0;
        var missed = new ArrayList<String>();
        for (TrueClaim claim : claims) {
            List<ClaimAnswer> answers = claim.checked(world).all();
            boolean all = true;
            for (int i = 0; i < 4; i++) {
                if (answers.get(i).isYes()) {
                    yes[i]++;
                } else {
                    all = false;
                    missed.add(
                            PARTS.get(i)
                                    + (answers.get(i).isNo() ? " NO " : " ")
                                    + describe(claim));
                }
                no += answers.get(i).isNo() ? 1 : 0;
            }
            whole += all ? 1 : 0;
        }
        System.out.printf(
                "whole %d who %d whether %d when %d what %d, false no %d, of %d%n",
                whole, yes[0], yes[1], yes[2], yes[3], no, claims.size());
        for (String part : PARTS) {
            missed.stream()
                    .filter(m -> m.startsWith(part))
                    .limit(Integer.getInteger("shown", 14))
                    .forEach(System.out::println);
        }
        int size = claims.size();
        assertThat(whole).isGreaterThan(size * 8 / 10);
        assertThat(java.util.Arrays.stream(yes).min().orElse(0)).isGreaterThan(size * 9 / 10);
        assertThat(no).isLessThan(size / 200);
    }
}
