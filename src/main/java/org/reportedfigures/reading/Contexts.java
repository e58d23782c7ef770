package org.reportedfigures.reading;

import java.util.Set;

/**
 * The words that tell what a number is for.
 *
 * @param months names of months
 * @param weekdays names of days
 * @param before what stands directly before a number that is of a kind: "room 12"
 * @param after what stands directly behind one: "12 o'clock"
 * @param labels what names a thing by the number behind it whatever follows: "chapter 9"
 * @param people what is said of people behind their number: 12 की मौत
 * @param yearAfter what stands behind a year and behind no count: 2019 में
 * @param inYear what stands behind a year in words: दो हज़ार सोलह में
 * @param dayAfter what stands behind a day written 5.12
 * @param clock what stands before an hour in a sentence that names a day
 * @param clockAfter what may stand behind an hour or a day in such a sentence
 * @param countVerbs behind these a small number is no time: "losses were 25", "take 20"
 * @param appointments words of sentences that are about a time
 * @param links what stands between two times: "from 5 to 7:30"
 * @param measures what is measured: "12 km away", 12 किमी की दूरी
 * @param yearNouns what is named by its year: 2011 जनगणना
 * @param named what makes a label of the noun before it: ट्रेन संख्या
 * @param numbered what is called by a number before it: 1098 चाइल्डलाइन
 * @param quantities what stands right before a number of how much there is: आबादी, कुल
 * @param noNames other words that stand right before a number without naming it: केवल
 * @param noNameEndings what other such words end in: "nearly"
 * @param ofMany verbs in the plural: आतंकी 3 मारे गए
 * @param lists what joins the last of a list: "sections 376 and 506"
 * @param crosses words for the sign of a size: 10 बाय 12
 * @param streets what ends an address: "14 Elm Street", 24 अकबर रोड
 * @param scores words beside which two numbers with a hyphen are a score
 */
record Contexts(
        Set<String> months,
        Set<String> weekdays,
        Phrases<String> before,
        Phrases<String> after,
        Phrases<String> labels,
        Phrases<String> people,
        Set<String> yearAfter,
        Set<String> inYear,
        Set<String> dayAfter,
        Set<String> clock,
        Set<String> clockAfter,
        Set<String> countVerbs,
        Set<String> appointments,
        Set<String> links,
        Set<String> measures,
        Set<String> yearNouns,
        Phrases<String> named,
        Set<String> numbered,
        Set<String> quantities,
        Set<String> noNames,
        Set<String> noNameEndings,
        Set<String> ofMany,
        Set<String> lists,
        Set<String> crosses,
        Set<String> streets,
        Set<String> scores) {
    static Contexts of(LexiconFile file) {
        return new Contexts(
                file.words("months"),
                file.words("weekdays"),
                file.phrases("before", k -> k),
                file.phrases("after", k -> k),
                file.phrases("labels", k -> k),
                file.phrases("of people", k -> k),
                file.words("year after"),
                file.words("in year"),
                file.words("day after"),
                file.words("clock"),
                file.words("clock after"),
                file.words("count verbs"),
                file.words("appointments"),
                file.words("date links"),
                file.words("measures"),
                file.words("year nouns"),
                file.phrases("named", k -> k),
                file.words("numbered"),
                file.words("quantities"),
                file.words("no names"),
                file.words("no name endings"),
                file.words("of many"),
                file.words("lists"),
                file.words("crosses"),
                file.words("streets"),
                file.words("scores"));
    }
}
