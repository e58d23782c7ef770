package org.reportedfigures.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedPathTest {
    @ParameterizedTest
    @CsvSource({
        "/embed/a/list,a,list,PAGE",
        "/embed/a/bars-person.svg,a,bars-person,SVG",
        "/embed/a/figures/shells.png,a,figures/shells,PNG",
        "/embed/a/statements/x.csv,a,statements/x,CSV",
        "/embed/a/timeline.json,a,timeline,JSON",
        "/embed/a/b.txt,a,b.txt,PAGE"
    })
    void isADossierAnExhibitAndAForm(String path, String dossier, String exhibit, Format form) {
        assertThat(EmbedPath.of(path)).contains(new EmbedPath(dossier, exhibit, form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/", "/embed/a", "/embed/a/", "/embed//list", "/embed/a/.csv"})
    void isNothingWhereAPartIsMissing(String path) {
        assertThat(EmbedPath.of(path)).isEmpty();
    }

    @Test
    void isNothingElsewhere() {
        assertThat(EmbedPath.of("/d/a")).isEmpty();
    }
}
