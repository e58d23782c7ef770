package org.reportedfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.Limits;
import org.reportedfigures.figures.OpenDossier;

class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```jsonc\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PASSAGE = Pattern.compile("\"exact\": \"(.*?)\"");

    @Test
    void theExampleOfADossierIsOneWithoutProblems(@TempDir Path data) throws IOException {
        String example = first(EXAMPLE, Files.readString(Path.of("README.md")));
        Path folder = Files.createDirectory(data.resolve("harbour-2030"));
        Files.writeString(folder.resolve("dossier.json"), example.replaceAll(" +// .*", ""));
        Files.writeString(folder.resolve("report.en.txt"), first(PASSAGE, example));

        OpenDossier open = new DossierReader(Limits.DEFAULT).read(folder);

        assertThat(open.problems()).isEmpty();
        assertThat(open.dossier()).isNotNull();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
