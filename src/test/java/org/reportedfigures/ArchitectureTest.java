package org.reportedfigures;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which package may know which: the one place that holds it. */
class ArchitectureTest {
    private static final String ROOT = "org.reportedfigures";

    /** A package and what it may import besides itself and {@code figures}. */
    private static final Map<String, Set<String>> IMPORTS =
            Map.ofEntries(
                    Map.entry("figures", Set.of()),
                    Map.entry("reading", Set.of()),
                    Map.entry("dossiers", Set.of("reading")),
                    Map.entry("library", Set.of()),
                    Map.entry("words", Set.of()),
                    Map.entry("charts", Set.of("library")),
                    Map.entry("dashboard", Set.of("library", "words", "charts", "answers")),
                    Map.entry("answers", Set.of()),
                    Map.entry("embed", Set.of("library", "words", "charts", "answers")),
                    Map.entry("api", Set.of("library", "words", "charts", "answers")),
                    Map.entry("commandline", Set.of("dossiers", "reading")));

    @SuppressWarnings("unused") // named by @FieldSource
    private static final Set<String> PACKAGES = new TreeSet<>(IMPORTS.keySet());

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(OURS)
                .extracting(ArchitectureTest::feature)
                .filteredOn(name -> !name.isEmpty())
                .isSubsetOf(IMPORTS.keySet());
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void importsOnlyWhatItsRowNames(String name) {
        classes()
                .that(resideInAnyPackage(inside(name)))
                .should()
                .onlyDependOnClassesThat(describe("its row names", other -> may(name, other)))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void theDomainIsPureJava() {
        classes()
                .that(resideInAnyPackage(inside("figures")))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(inside("figures"), "java..", "org.jspecify.."))
                .check(OURS);
    }

    @Test
    void commandsKnowNoServer() {
        noClasses()
                .that(resideInAnyPackage(inside("commandline"), inside("reading")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.vaadin.."))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void onlyTheDashboardAndTheRootKnowVaadin() {
        DescribedPredicate<JavaClass> others =
                describe(
                        "neither dashboard nor root",
                        c -> !Set.of("dashboard", "").contains(feature(c)));
        noClasses()
                .that(others)
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .check(OURS);
    }

    private static boolean may(String name, JavaClass other) {
        if (!other.getPackageName().startsWith(ROOT)) {
            return true;
        }
        String feature = feature(other);
        return feature.equals(name)
                || feature.equals("figures")
                || IMPORTS.getOrDefault(name, Set.of()).contains(feature);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }

    /** The first part of the package below the root's; empty for the root itself. */
    private static String feature(JavaClass c) {
        String below = c.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
    }
}
