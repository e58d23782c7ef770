package org.reportedfigures.reading.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Status;

/**
 * Writes true claims in English as agencies, ministries, live blogs and courts do, and wrong ones
 * that look alike; it knows nothing of the reader.
 */
final class EnglishClaims extends ClaimWriter {
    static final ClaimWorld WORLD =
            new ClaimWorld(
                    "en",
                    Map.of(
                            "ministry", List.of("Defence Ministry", "Ministry of Defence"),
                            "police", List.of("police"),
                            "agency", List.of("National Intelligence Service", "NIS"),
                            "governor", List.of("governor"),
                            "court", List.of("court", "High Court"),
                            "media", List.of("Russian media"),
                            "un", List.of("United Nations", "UN")),
                    Map.of(
                            "person", Set.of("person", "people"),
                            "soldier", Set.of("soldier", "soldiers", "troops"),
                            "container", Set.of("container"),
                            "house", Set.of("house"),
                            "drone", Set.of("drone", "drones"),
                            "worker", Set.of("worker"),
                            "truck", Set.of("truck"),
                            "case", Set.of("case")));
    static final Map<String, String> SPEAKERS =
            Map.of(
                    "ministry", "the Defence Ministry",
                    "police", "police",
                    "agency", "the National Intelligence Service",
                    "governor", "the governor",
                    "court", "the court",
                    "media", "Russian media",
                    "un", "the United Nations");
    static final Map<String, String> PLURALS =
            Map.of(
                    "person", "people",
                    "soldier", "soldiers",
                    "container", "containers",
                    "house", "houses",
                    "drone", "drones",
                    "worker", "workers",
                    "truck", "trucks",
                    "case", "cases");

    /** A verb with who does it to what. */
    record Verb(
            String base,
            String past,
            String part,
            String ing,
            String agent,
            String place,
            List<String> units) {}

    private static Verb verb(String forms, String agent, String place, String... units) {
        String[] f = forms.split(" / ");
        return new Verb(f[0], f[1], f[2], f[3], agent, place, List.of(units));
    }

    static final List<Verb> VERBS =
            List.of(
                    verb(
                            "send / sent / sent / sending",
                            "Pyongyang",
                            "to the front",
                            "soldier",
                            "container",
                            "truck",
                            "worker"),
                    verb(
                            "kill / killed / killed / killing",
                            "the attackers",
                            "near the port",
                            "person",
                            "soldier"),
                    verb(
                            "evacuate / evacuated / evacuated / evacuating",
                            "the army",
                            "from the valley",
                            "person",
                            "worker"),
                    verb(
                            "destroy / destroyed / destroyed / destroying",
                            "the shelling",
                            "in the old town",
                            "house",
                            "truck",
                            "drone"),
                    verb(
                            "deliver / delivered / delivered / delivering",
                            "the contractor",
                            "to the depot",
                            "container",
                            "truck",
                            "drone"),
                    verb(
                            "arrest / arrested / arrested / arresting",
                            "the gendarmes",
                            "after clashes downtown",
                            "person",
                            "worker"),
                    verb(
                            "build / built / built / building",
                            "the city",
                            "on the eastern bank",
                            "house"),
                    verb(
                            "shoot down / shot down / shot down / shooting down",
                            "air defences",
                            "over the bay",
                            "drone"),
                    verb(
                            "train / trained / trained / training",
                            "the alliance",
                            "at a base in the west",
                            "soldier",
                            "worker"),
                    verb(
                            "dismiss / dismissed / dismissed / dismissing",
                            "the shipyard",
                            "without notice",
                            "worker"),
                    verb(
                            "record / recorded / recorded / recording",
                            "the clinics",
                            "across the province",
                            "case"),
                    verb(
                            "seize / seized / seized / seizing",
                            "customs officers",
                            "at the harbour",
                            "container",
                            "truck"),
                    verb(
                            "wound / wounded / wounded / wounding",
                            "the blast",
                            "in the market",
                            "person",
                            "soldier"),
                    verb(
                            "deploy / deployed / deployed / deploying",
                            "the general staff",
                            "along the border",
                            "soldier",
                            "drone"),
                    verb(
                            "hire / hired / hired / hiring",
                            "the railway",
                            "for the winter",
                            "worker"),
                    verb(
                            "repair / repaired / repaired / repairing",
                            "volunteers",
                            "before the rains",
                            "house",
                            "truck"),
                    verb(
                            "ship / shipped / shipped / shipping",
                            "the exporter",
                            "through the strait",
                            "container"),
                    verb(
                            "rescue / rescued / rescued / rescuing",
                            "the coastguard",
                            "off the cape",
                            "person",
                            "worker"),
                    verb(
                            "launch / launched / launched / launching",
                            "the navy",
                            "against the airfield",
                            "drone"),
                    verb(
                            "transfer / transferred / transferred / transferring",
                            "the brigade",
                            "to the reserve",
                            "soldier",
                            "truck"));
    private static final List<String> NAMES = SPEAKERS.keySet().stream().sorted().toList();

    EnglishClaims(long seed) {
        super("en", seed);
    }

    /** A clause without its source. */
    record Clause(String text, ClaimTimes.@Nullable Time when) {}

    @Override
    TrueClaim any() {
        LocalDate day = day();
        Verb verb = of(VERBS);
        String unit = of(verb.units());
        Status status = of(List.of(Status.values()));
        String number = number();
        String hedge = of(List.of("", "", "", "about ", "more than ", "at least "));
        String counted =
                hedge
                        + number
                        + " "
                        + of(List.of("", "", "", "more ", "other "))
                                .replace("more ", "")
                                .replace("other ", "")
                        + PLURALS.get(unit);
        String id = random.nextInt(6) == 0 ? null : of(NAMES);
        int form = random.nextInt(18);
        boolean dated = id != null && random.nextInt(2) == 0;
        boolean byDenial = status == Status.DENIED && id != null && random.nextInt(2) == 0;
        int denial = random.nextInt(7);
        dated &=
                byDenial
                        ? Set.of(0, 3, 5).contains(denial)
                        : !Set.of(4, 5, 9, 10, 16).contains(form);
        ClaimTimes.Time said = dated ? times.said(day) : null;
        LocalDate anchor = said == null ? day : LocalDate.parse(said.date());
        Clause clause =
                clause(verb, byDenial ? Status.HAPPENED : status, counted, anchor, byDenial);
        String text =
                byDenial && id != null
                        ? denial(id, denial, clause.text(), said)
                        : told(id, form, clause.text(), said);
        boolean isSaid = said != null && text.contains(said.words());
        ClaimTimes.Time when = clause.when();
        return new TrueClaim(
                "en",
                day,
                capital(text),
                number,
                unit,
                id,
                status,
                when == null
                        ? null
                        : text.contains(when.words())
                                        && !capital(text).startsWith(capital(when.words()))
                                ? when.words()
                                : capital(text).contains(when.words())
                                        ? when.words()
                                        : capital(when.words()),
                when == null ? null : when.date(),
                said != null && isSaid ? said.words() : null,
                said != null && isSaid ? said.date() : null);
    }

    Clause clause(Verb v, Status status, String counted, LocalDate day, boolean undated) {
        boolean active = random.nextBoolean();
        ClaimTimes.Time when =
                undated || random.nextInt(3) == 0
                        ? null
                        : switch (status) {
                            case HAPPENED -> times.past(day);
                            case ONGOING -> times.since(day);
                            case PLANNED -> times.future(day);
                            default -> null;
                        };
        String verb =
                switch (status) {
                    case HAPPENED ->
                            active
                                    ? of(List.of(v.past(), v.past(), "has " + v.part()))
                                    : "were " + v.part();
                    case ONGOING ->
                            when != null
                                    ? active ? "has been " + v.ing() : "have been " + v.part()
                                    : active
                                            ? of(List.of("is " + v.ing(), "is now " + v.ing()))
                                            : "are being " + v.part();
                    case PLANNED ->
                            active
                                    ? of(
                                                    List.of(
                                                            "will ",
                                                            "would ",
                                                            "plans to ",
                                                            "is to ",
                                                            "intends to ",
                                                            "is set to ",
                                                            "is going to ",
                                                            "has pledged to ",
                                                            "has agreed to "))
                                            + v.base()
                                    : of(
                                                    List.of(
                                                            "will be ",
                                                            "are to be ",
                                                            "would be ",
                                                            "are due to be "))
                                            + v.part();
                    case POSSIBLE ->
                            active
                                    ? of(
                                            List.of(
                                                    "may " + v.base(),
                                                    "might " + v.base(),
                                                    "could " + v.base(),
                                                    "may have " + v.part()))
                                    : of(
                                            List.of(
                                                    "may be " + v.part(),
                                                    "may have been " + v.part(),
                                                    "could be " + v.part()));
                    case DENIED ->
                            active
                                    ? of(
                                            List.of(
                                                    "did not " + v.base(),
                                                    "has not " + v.part(),
                                                    "didn't " + v.base()))
                                    : of(
                                            List.of(
                                                    "were not " + v.part(),
                                                    "have not been " + v.part()));
                };
        if (status == Status.ONGOING && when != null && !active) {
            // "Have been sent since May" is done; what goes on is being done.
            when = null;
            verb = "are being " + v.part();
        }
        String agent = v.agent().startsWith("air") || v.agent().endsWith("s") ? plural(verb) : verb;
        String core = active ? v.agent() + " " + agent + " " + counted : counted + " " + verb;
        String place = random.nextInt(4) == 0 ? "" : " " + v.place();
        if (when == null) {
            return new Clause(core + place, null);
        }
        return random.nextInt(5) == 0 && active
                ? new Clause(when.words() + ", " + core + place, when)
                : new Clause(core + place + " " + when.words(), when);
    }

    private static String plural(String verb) {
        return verb.replaceFirst("^has ", "have ")
                .replaceFirst("^is ", "are ")
                .replaceFirst("^plans ", "plan ")
                .replaceFirst("^intends ", "intend ");
    }

    private String told(
            @Nullable String id, int form, String clause, ClaimTimes.@Nullable Time time) {
        if (id == null) {
            return of(List.of("%s.", "%s. The situation remains tense.", "Roads were closed. %s."))
                    .formatted(of(List.of(clause, clause)).transform(EnglishClaims::capital));
        }
        String s = SPEAKERS.get(id);
        String other = SPEAKERS.get(of(NAMES.stream().filter(n -> !n.equals(id)).toList()));
        String on = time == null ? "" : " " + time.words();
        return switch (form) {
            case 0, 1 -> "%s, %s said%s.".formatted(clause, s, on);
            case 2, 3 -> "%s said%s that %s.".formatted(s, on, clause);
            case 4 -> "According to %s, %s.".formatted(s, clause);
            case 5 -> "%s, according to %s.".formatted(clause, s);
            case 6 -> "%s told reporters%s that %s.".formatted(s, on, clause);
            case 7 -> "%s, which gave no names, said%s that %s.".formatted(s, on, clause);
            case 8 -> "In a statement, %s announced%s that %s.".formatted(s, on, clause);
            case 9 -> "%s: %s.".formatted(s, clause);
            case 10 ->
                    "%s has now confirmed that %s."
                            .formatted(s, clause)
                            .replace("police has", "police have")
                            .replace("media has", "media have");
            case 11 ->
                    "%s, %s said%s, while %s spoke of other figures."
                            .formatted(clause, s, on, other);
            case 12 ->
                    "%s said%s that %s, but %s said nothing about it."
                            .formatted(s, on, clause, other);
            case 13 -> "A spokesman for %s said%s that %s.".formatted(s, on, clause);
            case 14 ->
                    "%s reported%s that %s. %s"
                            .formatted(
                                    s,
                                    on,
                                    clause,
                                    of(
                                            List.of(
                                                    "Traffic resumed at noon.",
                                                    "Schools stayed shut.",
                                                    "It was raining at the time.")));
            case 15 -> "\"%s,\" %s said%s.".formatted(capital(clause), s, on);
            case 16 -> "%s, said %s.".formatted(clause, s);
            default ->
                    "On the other side of the river, %s said%s that %s.".formatted(s, on, clause);
        };
    }

    private String denial(String id, int form, String clause, ClaimTimes.@Nullable Time time) {
        String s = SPEAKERS.get(id);
        String on = time == null ? "" : " " + time.words();
        return switch (form) {
            case 0 -> "%s denied%s that %s.".formatted(s, on, clause);
            case 1 -> "%s denied reports that %s.".formatted(s, clause);
            case 2 -> "%s rejected claims that %s.".formatted(s, clause);
            case 3 -> "It is not true that %s, %s said%s.".formatted(clause, s, on);
            case 4 -> "%s dismissed allegations that %s.".formatted(s, clause);
            case 5 -> "Reports that %s are false, %s said%s.".formatted(clause, s, on);
            default -> "%s refuted a report that %s.".formatted(s, clause);
        };
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Words that look like a report of something done, and are none. */
    List<TrueClaim> traps() {
        Verb v = of(VERBS);
        String unit = of(v.units());
        String number = number();
        String counted = number + " " + PLURALS.get(unit);
        String id = of(NAMES);
        String s = SPEAKERS.get(id);
        String rest = " " + counted + " " + v.place();
        String done = v.agent() + " " + v.past() + rest;
        var texts = new ArrayList<String>();
        for (String verb :
                List.of(
                        "refused to " + v.base(),
                        "failed to " + v.base(),
                        "was asked to " + v.base(),
                        "is said to have " + v.part(),
                        "would have " + v.part(),
                        "threatened to " + v.base(),
                        "was accused of " + v.ing(),
                        "considered " + v.ing(),
                        "almost " + v.past(),
                        "was ordered to " + v.base(),
                        "never " + v.past(),
                        "could not have " + v.part(),
                        "is believed to have " + v.part(),
                        "wanted to " + v.base(),
                        "was expected to " + v.base(),
                        "appears to have " + v.part(),
                        "was reported to have " + v.part(),
                        "tried to " + v.base(),
                        "was prevented from " + v.ing(),
                        "hoped to " + v.base(),
                        "should have " + v.part(),
                        "was about to " + v.base(),
                        "offered to " + v.base(),
                        "asked for",
                        "requested",
                        "demanded",
                        "has proposed " + v.ing(),
                        "needed",
                        "reportedly planned to " + v.base(),
                        "might never have " + v.part())) {
            texts.add("%s said that %s %s%s.".formatted(s, v.agent(), verb, rest));
            texts.add("%s %s%s, %s said.".formatted(v.agent(), verb, rest, s));
        }
        for (String frame :
                List.of(
                        "%s said it was unclear whether %s.",
                        "%s hopes that %s.",
                        "%s found no evidence that %s.",
                        "%s did not say that %s.",
                        "%s fears that %s.",
                        "%s doubted that %s.",
                        "%s could not confirm that %s.",
                        "%s asked if %s.",
                        "%s would not say whether %s.",
                        "%s spoke of rumours that %s.",
                        "%s believes that %s.",
                        "Neither %s nor the mayor said that %s.",
                        "%s said nothing about claims that %s.",
                        "%s has yet to announce that %s.",
                        "%s suspects that %s.")) {
            texts.add(frame.formatted(s, done));
        }
        texts.add("%s, %s said, but that report was false.".formatted(done, s));
        texts.add("%s, %s said. Nobody else says so, and the mayor denied it.".formatted(done, s));
        texts.add(
                "Had the bridge held, %s would have %s%s, %s said."
                        .formatted(v.agent(), v.part(), rest, s));
        texts.add("Did %s %s%s?".formatted(v.agent(), v.base(), rest));
        texts.add(
                "%s may have taken the town and %s%s, %s said."
                        .formatted(v.agent(), v.past(), rest, s));
        texts.add("If %s, the talks will end, %s said.".formatted(done, s));
        return texts.stream()
                .map(text ->
                        new TrueClaim(
                                "en",
                                LocalDate.of(2025, 7, 14),
                                capital(text),
                                number,
                                unit,
                                id,
                                random.nextInt(6) == 0 ? Status.ONGOING : Status.HAPPENED,
                                null,
                                null,
                                null,
                                null))
                .toList();
    }

    /** Sources that only look like the declared one. */
    List<TrueClaim> others() {
        Verb v = of(VERBS);
        String unit = of(v.units());
        String number = number();
        String done =
                "%s %s %s %s"
                        .formatted(
                                v.agent(), v.past(), number + " " + PLURALS.get(unit), v.place());
        String id = of(NAMES);
        String s = SPEAKERS.get(id);
        return List.of(
                        "Critics of %s said that %s.",
                        "A former head of %s said that %s.",
                        "Sources close to %s said that %s.",
                        "The wife of %s said that %s.",
                        "%s was told by a witness that %s.",
                        "Documents seen by %s show that %s.",
                        "%s is investigating reports that %s.",
                        "Opponents told %s that %s.",
                        "A rival of %s said %s.",
                        "A witness told %s that %s.",
                        "Lawyers for a man who sued %s said that %s.",
                        "%s did not comment. Witnesses said that %s.",
                        "Local residents, not %s, said that %s.",
                        "Ukraine's envoy to %s said that %s.")
                .stream()
                .map(frame -> frame.formatted(s, done))
                .map(text ->
                        new TrueClaim(
                                "en",
                                LocalDate.of(2025, 7, 14),
                                capital(text),
                                number,
                                unit,
                                id,
                                Status.HAPPENED,
                                null,
                                null,
                                null,
                                null))
                .toList();
    }
}
