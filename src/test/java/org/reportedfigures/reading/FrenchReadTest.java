package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.reading.check.WordsCheckTest;

/** French, of which nothing is known but its lexicon. */
class FrenchReadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quatre-vingt-dix-sept mille habitants | 97000",
                "soixante et onze, soixante-et-onze et septante et un blessés | 71 71 71",
                "huitante-deux, octante et nonante-neuf francs | 82 80 99",
                "quatre-vingts obus, quatre-vingt mille obus, quatre vingt un obus | 80 80000 81",
                "mille neuf cent quatre-vingt-quatre | 1984",
                "deux-cent-quarante-cinq-mille-trois-cents | 245300",
                "cent-vingt-et-un mille | 121000",
                "un million deux cent mille euros | 1200000",
                "1,5 million d'euros et 2,5 milliards de dollars | 1500000 2500000000",
                "1 234 567, 1 234 567, 1 234 567 et 1 234 567 habitants | 1234567 1234567 1234567 1234567",
                "5 300 soldats, 12.000 euros, 1.234.567,89 euros | 5300 12000 1234567.89",
                "12,345 kg, 12.5 kg, 1,234.5 kg | 12.345 12.5 1234.5",
                "un million et demi d'obus, un demi-million d'obus, une demi-douzaine d'œufs | 1500000 500000 6",
                "les deux tiers, trois quarts, un quart et la moitié des navires | 0.666666666666667 0.75 0.25 0.5",
                "un tiers des soldats et un cinquième de la flotte | 0.333333333333333 0.2",
                "neuf sur dix | 0.9",
                "cent trente-cinquièmes et un vingt-et-unième | 2.85714285714286 0.0476190476190476",
                "400 M€, 12 Md€, 30 k€ | 400000000 12000000000 30000",
                "deux cents obus et 12 cents | 200 12",
                "moins 5 degrés, au moins 5 degrés | -5 5",
                "deux virgule soixante-quinze | 2.75",
                "entre quatre et six millions d'obus, de 4 à 6 millions | 4000000..6000000 4000000..6000000",
                "passé de 5 à 10 navires | 5 10",
                "deux ou trois cents hommes | 200 300"
            })
    void numbers(String text, String expected) {
        assertThat(Read.numbers("fr", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un troisième homme",
                "le vingt-cinquième anniversaire",
                "au XXe siècle, le 1er mai, la 3e fois, la 45ème année",
                "une maison et un vent glacial",
                "l'un des navires, à la une",
                "vingt et un trillions",
                "un véhicule tout neuf",
                "un quart de finale",
                "14h30"
            })
    void whatIsNoNumberOrSaysNone(String text) {
        assertThat(Read.numbers("fr", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le 14 juillet 1789 | date year",
                "n° 5, l'article 49, la page 12, le vol 447 | attribute attribute attribute attribute",
                "en 2024, 300 soldats | year count",
                "à 14 h 30 | duration",
                "12 rue de Rivoli et 3 bis rue du Bac | attribute attribute",
                "dans les années 1990 | year",
                "12 millions d'obus de 152 mm | count attribute",
                "500 km de côtes | measure",
                "25 % des voix, 3 000 € de dégâts | percent money",
                "au 01 42 68 53 00 | attribute attribute attribute attribute attribute",
                "Je reviendrai le 23 | date",
                "des dizaines de milliers de manifestants, plusieurs centaines de familles | vague vague",
                "42 ans, deux heures et demie | duration duration"
            })
    void kinds(String text, String expected) {
        assertThat(Read.kinds("fr", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plus d'un million d'obus | more-than (plus d')",
                "près de 300 obus, environ 20, quelque 300 | about (près de), about (environ), about (quelque)",
                "au moins vingt ; jusqu'à 500 ; moins de 40 | at-least (au moins), up-to (jusqu'à), less-than (moins de)",
                "pas moins de 12, pas plus de 12 | at-least (pas moins de), up-to (pas plus de)",
                "500 soldats ou plus, 30 navires au maximum | at-least (ou plus), up-to (au maximum)",
                "ne dépasse pas 30 %, dépasse 30 % | up-to (ne dépasse pas), more-than (dépasse)",
                "supérieur ou égal à 5, supérieure à 5, inférieurs ou égaux à 5 | at-least (supérieur ou égal à), more-than (supérieure à), up-to (inférieurs ou égaux à)",
                "une vingtaine de morts | about (vingtaine)",
                "une douzaine d'œufs | plain",
                "entre 5 et 10 navires | between (entre)",
                "un peu plus de 1 000 soldats, à peine moins de 20 | more-than (un peu plus de), less-than (à peine moins de)"
            })
    void bounds(String text, String expected) {
        assertThat(Read.bounds("fr", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 autres grands navires de guerre | navires",
                "deux millions et demi de personnes | personnes",
                "300 nouveaux soldats coréens | soldats",
                "62 % ont voté | %",
                "11 000 soldats, dont 3 000 blessés | soldats blessés"
            })
    void nouns(String text, String expected) {
        assertThat(Read.nouns("fr", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Séoul a compté plus de 12 millions d'obus. | 12 millions | plus de | more-than 12000000 | YES",
                "Séoul a compté plus de 12 millions d'obus. | 12 millions | - | plain 12000000 | BOUND",
                "Il y a une vingtaine de navires. | une vingtaine | vingtaine | about 20 | YES",
                "Il y a une vingtaine de navires. | une vingtaine | - | plain 20 | BOUND",
                "Ils n'ont pas envoyé plus de 500 soldats. | 500 | plus de | more-than 500 | NEGATED",
                "C'est le double de 500 obus. | 500 | - | plain 500 | MULTIPLE",
                "entre 500 obus et 900 obus | 500 | - | plain 500 | RANGE",
                "Il a vu 5 milions d'obus. | 5 | - | plain 5 | DOUBTFUL",
                "5 autres millions d'obus | 5 | - | plain 5 | DOUBTFUL",
                "Un calibre : des obus de 152 mm. | 152 | - | plain 152 | NO_FIGURE",
                "Ils ont franchi la barre des 500 soldats. | 500 | - | plain 500 | BOUND_NEARBY",
                "12, 345 obus | 345 | - | plain 345 | DOUBTFUL",
                "500 ou peut-être 900 obus | 500 | - | plain 500 | RANGE"
            })
    void whatTheCheckBelieves(
            String text, String number, String bound, String value, String verdict) {
        assertThat(WordsCheckTest.says("fr", text, number, bound, value)).isEqualTo(verdict);
    }
}
