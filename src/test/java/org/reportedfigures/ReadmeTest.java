package org.reportedfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Parameter;

class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```jsonc\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PASSAGE = Pattern.compile("\"exact\": \"(.*?)\"");

    @Test
    void theExampleOfADossierIsOneWithoutProblems(@TempDir Path data) throws IOException {
        String example = first(EXAMPLE, Files.readString(Path.of("README.md")));
        Path folder = Files.createDirectory(data.resolve("harbour-2030"));
        Files.writeString(folder.resolve("dossier.json"), example.replaceAll(" +// .*", ""));
        Files.writeString(folder.resolve("report.en.txt"), first(PASSAGE, example));

        OpenDossier open = new DossierReader(DossierLimits.DEFAULT).read(folder);

        assertThat(open.problems()).isEmpty();
        assertThat(open.dossier()).isNotNull();
    }

    @Test
    void theTableOfParametersNamesAllWithWhatTheyMayHold() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        for (Parameter<?> one : Parameters.FIXED) {
            List<String> all = one.allowed();
            String allowed =
                    String.join("`, `", one.name().equals("lang") ? WholeLanguages.SAID : all);
            assertThat(readme).contains("\n| `%s` | `%s` |".formatted(one.name(), allowed));
        }
        for (Parameter.OfDossier one : Parameters.OF_DOSSIER) {
            assertThat(readme).containsPattern("\n\\| (`\\w+` )*`" + one.name() + "`.* \\| ids");
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
