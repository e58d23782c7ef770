package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedfigures.Expected;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.rules.Limits;
import org.reportedfigures.dossiers.rules.Rule;
import org.reportedfigures.dossiers.rules.Rules;
import org.reportedfigures.dossiers.watch.DataFolder;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Problem;

/**
 * Each folder broken/RULE/CASE is a dossier that breaks a rule; its expected.txt holds what is
 * told.
 */
class BrokenDossiersTest {
    private static final Path BROKEN = Harbour.RESOURCES.resolve("broken");

    static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.walk(BROKEN, 2)) {
            return all.filter(DataFolder::isDossier).sorted().toList();
        }
    }

    private static String rule(Path folder) {
        return folder.getName(folder.getNameCount() - 2).toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldAsExpected(Path folder) {
        OpenDossier read = new DossierReader(DossierLimits.DEFAULT).read(folder);
        String told =
                read.problems().stream()
                        .map(problem -> problem + "\n")
                        .collect(Collectors.joining());
        Expected.assertMatches(folder.resolve("expected.txt"), told);
        assertThat(read.dossier()).isNull();
        assertThat(read.problems()).extracting(Problem::rule).contains(rule(folder));
    }

    @Test
    void everyRuleHasADossierThatBreaksIt() throws IOException {
        TreeSet<String> broken = new TreeSet<>();
        for (Path folder : cases()) {
            broken.add(rule(folder));
        }
        // A dossier beyond the limits is too large to keep; HostileDossierTest makes one.
        broken.add(Limits.NAME);
        assertThat(broken).containsAll(Rules.ALL.stream().map(Rule::name).toList());
    }

    @Test
    void theWholeDossierKeepsEveryRule() {
        Path whole = Harbour.RESOURCES.resolve("whole/harbour");
        assertThat(new DossierReader(DossierLimits.DEFAULT).read(whole).problems()).isEmpty();
    }
}
