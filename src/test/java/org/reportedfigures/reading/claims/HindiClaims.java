package org.reportedfigures.reading.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Status;

/** Writes true claims in Hindi, and wrong ones that look alike; it knows nothing of the reader. */
final class HindiClaims extends ClaimWriter {
    static final ClaimWorld WORLD =
            new ClaimWorld(
                    "hi",
                    Map.of(
                            "ministry", List.of("रक्षा मंत्रालय"),
                            "police", List.of("पुलिस"),
                            "agency", List.of("खुफिया एजेंसी", "डीआईए"),
                            "governor", List.of("राज्यपाल"),
                            "court", List.of("अदालत", "उच्च न्यायालय"),
                            "media", List.of("रूसी मीडिया"),
                            "experts", List.of("विशेषज्ञ")),
                    Map.of(
                            "person", Set.of("व्यक्ति", "लोग"),
                            "soldier", Set.of("सैनिक", "जवान"),
                            "container", Set.of("कंटेनर"),
                            "house", Set.of("मकान"),
                            "drone", Set.of("ड्रोन"),
                            "worker", Set.of("श्रमिक", "मज़दूर"),
                            "truck", Set.of("ट्रक"),
                            "shell", Set.of("गोला", "गोले")));
    static final Map<String, String> SPEAKERS =
            Map.of(
                    "ministry", "रक्षा मंत्रालय",
                    "police", "पुलिस",
                    "agency", "डीआईए",
                    "governor", "राज्यपाल",
                    "court", "अदालत",
                    "media", "रूसी मीडिया",
                    "experts", "विशेषज्ञों");
    static final Map<String, String> NOUNS =
            Map.of(
                    "person",
                    "लोग",
                    "soldier",
                    "सैनिक",
                    "container",
                    "कंटेनर",
                    "house",
                    "मकान",
                    "drone",
                    "ड्रोन",
                    "worker",
                    "श्रमिक",
                    "truck",
                    "ट्रक",
                    "shell",
                    "गोले");
    static final Map<String, String> OBLIQUE =
            Map.of(
                    "person",
                    "लोगों",
                    "soldier",
                    "सैनिकों",
                    "container",
                    "कंटेनरों",
                    "house",
                    "मकानों",
                    "drone",
                    "ड्रोनों",
                    "worker",
                    "श्रमिकों",
                    "truck",
                    "ट्रकों",
                    "shell",
                    "गोलों");

    /** A stem with its perfect participle: भेज, भेजे; agent and place. */
    record Verb(String stem, String part, String agent, String place, List<String> units) {}

    private static Verb verb(
            String stem, String part, String agent, String place, String... units) {
        return new Verb(stem, part, agent, place, List.of(units));
    }

    static final List<Verb> VERBS =
            List.of(
                    verb(
                            "भेज",
                            "भेजे",
                            "उत्तर कोरिया",
                            "मोर्चे पर",
                            "soldier",
                            "container",
                            "truck",
                            "worker",
                            "shell"),
                    verb(
                            "पकड़",
                            "पकड़े",
                            "सुरक्षा बलों",
                            "सीमा के पास",
                            "person",
                            "soldier",
                            "truck"),
                    verb("बना", "बनाए", "नगर निगम", "पूर्वी तट पर", "house"),
                    verb("गिरा", "गिराए", "वायु रक्षा", "खाड़ी के ऊपर", "drone"),
                    verb("तैनात कर", "तैनात किए", "सेना", "सीमा पर", "soldier", "drone"),
                    verb("नष्ट कर", "नष्ट किए", "सेना", "शहर में", "house", "truck", "drone"),
                    verb(
                            "ज़ब्त कर",
                            "ज़ब्त किए",
                            "सीमा शुल्क विभाग",
                            "बंदरगाह पर",
                            "container",
                            "truck"),
                    verb("खरीद", "खरीदे", "कंपनी", "विदेश से", "truck", "drone", "container"),
                    verb("निकाल", "निकाले", "बचाव दल", "घाटी से", "person", "worker"),
                    verb(
                            "उपलब्ध करा",
                            "उपलब्ध कराए",
                            "उत्तर कोरिया",
                            "रूस को",
                            "shell",
                            "soldier",
                            "container"),
                    verb("मरम्मत कर", "मरम्मत किए", "स्वयंसेवकों", "गांव में", "house", "truck"),
                    verb("भर्ती कर", "भर्ती किए", "रेलवे", "इस क्षेत्र में", "worker", "soldier"),
                    verb("सौंप", "सौंपे", "ठेकेदार", "डिपो में", "truck", "drone", "container"),
                    verb("दाग", "दागे", "दुश्मन सेना", "हवाई अड्डे पर", "shell", "drone"));
    private static final List<String> NAMES = SPEAKERS.keySet().stream().sorted().toList();

    HindiClaims(long seed) {
        super("hi", seed);
    }

    record Clause(String text, ClaimTimes.@Nullable Time when) {}

    @Override
    TrueClaim any() {
        LocalDate day = day();
        Verb verb = of(VERBS);
        String unit = of(verb.units());
        Status status = of(List.of(Status.values()));
        String number = number();
        String id = random.nextInt(6) == 0 ? null : of(NAMES);
        ClaimTimes.Time said = id != null && random.nextInt(2) == 0 ? times.said(day) : null;
        boolean byDenial = status == Status.DENIED && id != null && random.nextInt(2) == 0;
        int told = id == null ? -1 : random.nextInt(12);
        int denial = random.nextInt(6);
        boolean dated =
                said != null
                        && (byDenial
                                ? !Set.of(2, 3).contains(denial)
                                : !Set.of(2, 3, 4, 8).contains(told));
        LocalDate anchor = said != null && dated ? LocalDate.parse(said.date()) : day;
        String counted =
                of(List.of("", "", "", "लगभग ", "करीब ", "कम से कम "))
                        + number
                        + " "
                        + (random.nextInt(4) == 0 ? "से अधिक " : "").repeat(0)
                        + NOUNS.get(unit);
        Clause clause =
                clause(verb, byDenial ? Status.HAPPENED : status, counted, anchor, byDenial);
        String text =
                byDenial && id != null
                        ? denial(id, denial, clause.text(), number, unit, verb, dated ? said : null)
                        : told(id, told, clause.text(), dated ? said : null);
        boolean isSaid = said != null && text.contains(said.words());
        ClaimTimes.Time when =
                clause.when() == null || !text.contains(clause.when().words())
                        ? null
                        : clause.when();
        return new TrueClaim(
                "hi",
                day,
                text,
                number,
                unit,
                id,
                status,
                when == null ? null : when.words(),
                when == null ? null : when.date(),
                said != null && isSaid ? said.words() : null,
                said != null && isSaid ? said.date() : null);
    }

    private Clause clause(Verb v, Status status, String counted, LocalDate day, boolean undated) {
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
        String ne = active && (status == Status.HAPPENED || status == Status.DENIED) ? " ने" : "";
        String main =
                switch (status) {
                    case HAPPENED ->
                            v.part()
                                    + (active
                                            ? of(List.of("", " हैं", " थे"))
                                            : of(
                                                    List.of(
                                                            " गए",
                                                            " गए हैं",
                                                            " गए थे",
                                                            " जा चुके हैं")));
                    case ONGOING ->
                            active
                                    ? v.stem() + of(List.of(" रहा है", " रही है"))
                                    : v.part() + " जा रहे हैं";
                    case PLANNED ->
                            active
                                    ? of(
                                            List.of(
                                                    future(v),
                                                    v.stem() + "ने की योजना बना रहा है",
                                                    v.stem() + "ने वाला है",
                                                    v.stem() + "ने जा रहा है",
                                                    v.stem() + "ने का फैसला किया है"))
                                    : v.part() + of(List.of(" जाएंगे", " जाएँगे"));
                    case POSSIBLE ->
                            active
                                    ? v.stem() + " सकता है"
                                    : v.part()
                                            + of(
                                                    List.of(
                                                            " जा सकते हैं",
                                                            " जाने की संभावना है",
                                                            " जाने की आशंका है"));
                    case DENIED ->
                            active
                                    ? of(List.of("नहीं " + v.part(), "नहीं " + v.part() + " हैं"))
                                    : of(
                                            List.of(
                                                    "नहीं " + v.part() + " गए",
                                                    v.part() + " नहीं गए"));
                };
        if (main.contains("फैसला")) {
            ne = " ने";
        }
        String time = when == null ? "" : when.words() + " ";
        String place = random.nextInt(4) == 0 ? "" : v.place() + " ";
        String text =
                active
                        ? of(
                                        List.of(
                                                time + v.agent() + ne + " " + place,
                                                v.agent() + ne + " " + time + place))
                                + counted
                                + " "
                                + main
                        : time + place + counted + " " + main;
        return new Clause(text, when);
    }

    private static String future(Verb v) {
        String stem = v.stem();
        return stem.endsWith("ा") ? stem + "एगा" : stem + "ेगा";
    }

    private String told(
            @Nullable String id, int form, String clause, ClaimTimes.@Nullable Time time) {
        if (id == null) {
            return of(List.of("%s।", "%s। स्थिति तनावपूर्ण बनी हुई है।", "सड़कें बंद रहीं। %s।"))
                    .formatted(clause);
        }
        String s = SPEAKERS.get(id);
        String other = SPEAKERS.get(of(NAMES.stream().filter(n -> !n.equals(id)).toList()));
        String on = time == null ? "" : time.words() + " ";
        return switch (form) {
            case 0, 1 -> "%s ने %sबताया कि %s।".formatted(s, on, clause);
            case 2 -> "%s के अनुसार, %s।".formatted(s, clause);
            case 3 -> "%s के मुताबिक %s।".formatted(s, clause);
            case 4 -> "%s का कहना है कि %s।".formatted(s, clause);
            case 5 -> "%s, %s ने %sकहा।".formatted(clause, s, on);
            case 6 -> "%s ने %sपत्रकारों से कहा कि %s।".formatted(s, on, clause);
            case 7 ->
                    "%s ने %sएक बयान में कहा कि %s, जबकि %s ने दूसरे आंकड़े दिए।"
                            .formatted(s, on, clause, other);
            case 8 -> "%s, ऐसा %s का कहना है।".formatted(clause, s);
            case 9 -> "%s के प्रवक्ता ने %sबताया कि %s।".formatted(s, on, clause);
            case 10 ->
                    "%s%s ने दावा किया कि %s। यातायात दोपहर में शुरू हुआ।".formatted(on, s, clause);
            default -> "उधर, %s ने %sजानकारी दी है कि %s।".formatted(s, on, clause);
        };
    }

    private String denial(
            String id,
            int form,
            String clause,
            String number,
            String unit,
            Verb v,
            ClaimTimes.@Nullable Time time) {
        String s = SPEAKERS.get(id);
        String on = time == null ? "" : time.words() + " ";
        String some = number + " " + OBLIQUE.get(unit);
        return switch (form) {
            case 0 -> "%s ने %sइन खबरों का खंडन किया कि %s।".formatted(s, on, clause);
            case 1 -> "%s ने %sइस दावे को खारिज किया कि %s।".formatted(s, on, clause);
            case 2 -> "%s ने %s के %s जाने की खबरों का खंडन किया है।".formatted(s, some, v.part());
            case 3 -> "%s ने %s के %s जाने के दावे को गलत बताया।".formatted(s, some, v.part());
            case 4 -> "%s ने %sइस बात से इनकार किया कि %s।".formatted(s, on, clause);
            default -> "यह सच नहीं है कि %s, %s ने %sकहा।".formatted(clause, s, on);
        };
    }

    List<TrueClaim> traps() {
        Verb v = of(VERBS);
        String unit = of(v.units());
        String number = number();
        String some = number + " " + NOUNS.get(unit);
        String id = of(NAMES);
        String s = SPEAKERS.get(id);
        var texts = new ArrayList<String>();
        for (String end :
                List.of(
                        "की मांग की",
                        "की मांग की है",
                        "ने से मना कर दिया",
                        "ने की कोशिश की",
                        "ने की धमकी दी",
                        "ने का आदेश दिया",
                        "ने की अपील की",
                        "ने का प्रस्ताव रखा",
                        "ने में विफल रहा",
                        "ने चाहिए थे",
                        "ने की उम्मीद है",
                        "ने का अनुरोध किया",
                        "ने पर विचार किया",
                        "ने की अनुमति दी",
                        "ता",
                        "ते थे",
                        "ने थे",
                        "ने की बात कही",
                        "ने का आरोप है",
                        "ने का दावा किया गया")) {
            boolean noun = end.startsWith("की");
            texts.add(
                    "%s ने बताया कि %s ने %s %s %s।"
                            .formatted(s, v.agent(), v.place(), some, noun ? end : v.stem() + end));
        }
        String done = "%s ने %s %s %s".formatted(v.agent(), v.place(), some, v.part());
        for (String frame :
                List.of(
                        "%s ने नहीं कहा कि %s।",
                        "%s को आशंका है कि %s।",
                        "%s ने पूछा कि क्या %s।",
                        "%s को शक है कि %s।",
                        "%s ने कहा कि शायद %s।",
                        "%s ने कहा कि अफवाह है कि %s।",
                        "%s को उम्मीद है कि %s।",
                        "%s ने कहा कि इसका कोई सबूत नहीं है कि %s।",
                        "%s चाहता है कि %s।",
                        "%s ने मांग की कि %s।",
                        "%s ने कहा कि यह गलत है कि %s।",
                        "%s ने कहा कि अगर %s तो बातचीत बंद होगी।")) {
            texts.add(frame.formatted(s, done));
        }
        texts.add("%s, %s ने कहा, लेकिन यह खबर झूठी थी।".formatted(done, s));
        texts.add("क्या %s?".formatted(done));
        texts.add("%s के अनुसार %s %s बताए जा रहे हैं।".formatted(s, some, v.part()));
        texts.add("%s ने कहा कि %s %s गए होंगे।".formatted(s, some, v.part()));
        texts.add("%s ने कहा कि %s %s जाते हैं।".formatted(s, some, v.part()));
        return texts.stream()
                .map(text ->
                        new TrueClaim(
                                "hi",
                                LocalDate.of(2025, 7, 14),
                                text,
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

    List<TrueClaim> others() {
        Verb v = of(VERBS);
        String unit = of(v.units());
        String number = number();
        String done =
                "%s ने %s %s %s"
                        .formatted(v.agent(), v.place(), number + " " + NOUNS.get(unit), v.part());
        String id = of(NAMES);
        String s = SPEAKERS.get(id);
        return List.of(
                        "%s के आलोचकों ने कहा कि %s।",
                        "%s के पूर्व प्रमुख ने बताया कि %s।",
                        "%s से जुड़े सूत्रों ने बताया कि %s।",
                        "%s को एक गवाह ने बताया कि %s।",
                        "%s के विरोधियों का कहना है कि %s।",
                        "यूक्रेन के %s ने कहा कि %s।",
                        "%s के वकील ने कहा कि %s।",
                        "%s ने टिप्पणी नहीं की। गवाहों ने बताया कि %s।",
                        "%s की पत्नी के अनुसार %s।",
                        "एक गवाह ने %s को बताया कि %s।")
                .stream()
                .map(frame -> frame.formatted(s, done))
                .map(text ->
                        new TrueClaim(
                                "hi",
                                LocalDate.of(2025, 7, 14),
                                text,
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
