package org.reportedfigures.reading.check;

import java.util.ArrayList;
import java.util.List;

/** Numbers in words, written without a look at any lexicon of the program. */
final class SpelledOut {
    private static final String[] ENGLISH =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                            + " fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS =
            "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] HINDI =
            ("शून्य एक दो तीन चार पाँच छह सात आठ नौ"
                            + " दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस"
                            + " बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस"
                            + " तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस"
                            + " चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास"
                            + " पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ"
                            + " साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर"
                            + " सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी"
                            + " अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी"
                            + " नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे")
                    .split(" ");

    private SpelledOut() {}

    /** "two million three hundred and five thousand and twelve"; up to the trillions. */
    static String english(long number) {
        if (number == 0) {
            return ENGLISH[0];
        }
        List<String> parts = new ArrayList<>();
        long rest = number;
        String[] names = {"trillion", "billion", "million", "thousand"};
        long size = 1_000_000_000_000L;
        for (String name : names) {
            if (rest >= size) {
                parts.add(hundreds((int) (rest / size)) + " " + name);
                rest %= size;
            }
            size /= 1000;
        }
        if (rest > 0) {
            parts.add((!parts.isEmpty() && rest < 100 ? "and " : "") + hundreds((int) rest));
        }
        return String.join(" ", parts);
    }

    private static String hundreds(int number) {
        if (number < 100) {
            return tens(number);
        }
        String hundred = ENGLISH[number / 100] + " hundred";
        return number % 100 == 0 ? hundred : hundred + " and " + tens(number % 100);
    }

    private static String tens(int number) {
        if (number < 20) {
            return ENGLISH[number];
        }
        String ten = TENS[number / 10];
        return number % 10 == 0 ? ten : ten + "-" + ENGLISH[number % 10];
    }

    /** "तेईस लाख पाँच हज़ार बारह"; up to 99 arab. */
    static String hindi(long number) {
        if (number == 0) {
            return HINDI[0];
        }
        List<String> parts = new ArrayList<>();
        long rest = number;
        String[] names = {"अरब", "करोड़", "लाख", "हज़ार", "सौ"};
        long[] sizes = {1_000_000_000L, 10_000_000L, 100_000L, 1_000L, 100L};
        for (int i = 0; i < names.length; i++) {
            if (rest >= sizes[i]) {
                parts.add(HINDI[(int) (rest / sizes[i])] + " " + names[i]);
                rest %= sizes[i];
            }
        }
        if (rest > 0) {
            parts.add(HINDI[(int) rest]);
        }
        return String.join(" ", parts);
    }
}
