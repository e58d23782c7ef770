package org.reportedfigures;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may know which, and how large a package may be: the one place that holds it. */
class ArchitectureTest {
    private static final String ROOT = "org.reportedfigures";
    private static final int MOST_FILES = 40;

    /** A package and what it may import besides itself and {@code figures}. */
    private static final Map<String, Set<String>> IMPORTS =
            Map.ofEntries(
                    Map.entry("figures", Set.of()),
                    Map.entry("reading", Set.of()),
                    Map.entry("dossiers", Set.of("reading")),
                    Map.entry("library", Set.of()),
                    Map.entry("html", Set.of()),
                    Map.entry("http", Set.of()),
                    Map.entry("phrases", Set.of("library", "html", "drawing")),
                    Map.entry("drawing", Set.of("html")),
                    Map.entry("charts", Set.of("library", "phrases", "drawing", "html")),
                    Map.entry("words", Set.of("html")),
                    Map.entry(
                            "exhibits", Set.of("library", "phrases", "drawing", "charts", "html")),
                    Map.entry(
                            "dashboard",
                            Set.of(
                                    "library",
                                    "phrases",
                                    "drawing",
                                    "words",
                                    "charts",
                                    "exhibits",
                                    "http",
                                    "html")),
                    Map.entry(
                            "embed",
                            Set.of(
                                    "library",
                                    "phrases",
                                    "drawing",
                                    "words",
                                    "charts",
                                    "exhibits",
                                    "http",
                                    "html")),
                    Map.entry(
                            "api",
                            Set.of("library", "phrases", "words", "charts", "exhibits", "http")),
                    Map.entry("commandline", Set.of("dossiers", "reading")));

    /** Rooms of one package, each of which imports only from those before it; "" is its door. */
    private static final Map<String, List<String>> ROOMS =
            Map.of(
                    "reading", List.of("language", "numbers", "sense", "", "claims", "check"),
                    "dossiers",
                            List.of("json", "quotes", "rules", "", "watch", "versions", "draft"),
                    "charts", List.of("", "timeline", "list"),
                    "exhibits", List.of("", "citation"),
                    "dashboard", List.of("state", "parts", "sharing", "page", "live"));

    /** What may be used from outside of a package that has rooms; the door always may. */
    private static final Map<String, Set<String>> OPEN =
            Map.of(
                    "reading", Set.of("claims", "check"),
                    "dossiers", Set.of("json", "rules", "watch", "versions", "draft"));

    @SuppressWarnings("unused") // named by @FieldSource
    private static final Set<String> PACKAGES = new TreeSet<>(IMPORTS.keySet());

    @SuppressWarnings("unused") // named by @FieldSource
    private static final Set<String> HOUSES = new TreeSet<>(ROOMS.keySet());

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void everyPackageIsInTheTable() {
        assertThat(OURS)
                .extracting(ArchitectureTest::feature)
                .filteredOn(name -> !name.isEmpty())
                .isSubsetOf(IMPORTS.keySet());
    }

    @Test
    void everyRoomIsInTheTable() {
        assertThat(OURS)
                .filteredOn(c -> !feature(c).isEmpty() && !room(c).isEmpty())
                .allSatisfy(c -> assertThat(ROOMS.get(feature(c))).contains(room(c)));
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

    @ParameterizedTest
    @FieldSource("HOUSES")
    void aRoomImportsOnlyFromThoseBeforeIt(String house) {
        List<String> rooms = ROOMS.getOrDefault(house, List.of());
        for (String room : rooms) {
            Set<String> before = Set.copyOf(rooms.subList(0, rooms.indexOf(room) + 1));
            classes()
                    .that(describe(house + "." + room, c -> isIn(c, house) && room(c).equals(room)))
                    .should()
                    .onlyDependOnClassesThat(
                            describe(
                                    "are in " + before,
                                    c -> !isIn(c, house) || before.contains(room(c))))
                    .check(OURS);
        }
    }

    @Test
    void noSlicesOfAnyDepthAreInACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void nobodyImportsTheRoomThatKnowsVaadin() {
        noClasses()
                .that(describe("outside", c -> !c.getPackageName().endsWith("dashboard.live")))
                .and(describe("not the root", c -> !feature(c).isEmpty()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".dashboard.live"))
                .check(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noPackageIsADrawer(String sources) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(sources))) {
            Map<Path, Long> drawers =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .collect(groupingBy(Path::getParent, counting()));
            drawers.values().removeIf(count -> count <= MOST_FILES);
            assertThat(drawers).isEmpty();
        }
    }

    @Test
    void noTypeNameMeansTwoThings() {
        Map<String, List<String>> names =
                OURS.stream()
                        .filter(c -> !c.isAnonymousClass() && !c.getSimpleName().isEmpty())
                        .filter(c -> !c.getSimpleName().equals("package-info"))
                        .collect(
                                groupingBy(
                                        JavaClass::getSimpleName,
                                        mapping(JavaClass::getName, toList())));
        names.values().removeIf(types -> types.size() == 1);
        assertThat(names).isEmpty();
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
    void onlyTheLiveRoomAndTheRootKnowVaadin() {
        DescribedPredicate<JavaClass> others =
                describe(
                        "neither the live room nor the root",
                        c -> !feature(c).isEmpty() && !room(c).equals("live"));
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
        if (feature.equals(name) || feature.equals("figures")) {
            return true;
        }
        return IMPORTS.getOrDefault(name, Set.of()).contains(feature) && isOpen(other);
    }

    /** The kind of a quantity is in the lexicons, and what the door answers with. */
    private static boolean isOpen(JavaClass c) {
        if (c.getSimpleName().equals("QuantityKind")) {
            return true;
        }
        Set<String> open = OPEN.get(feature(c));
        return open == null || room(c).isEmpty() || open.contains(room(c));
    }

    private static boolean isIn(JavaClass c, String house) {
        return feature(c).equals(house);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }

    /** The first part of the package below the root's; empty for the root itself. */
    private static String feature(JavaClass c) {
        return part(c, 0);
    }

    /** The second part; empty for the door. */
    private static String room(JavaClass c) {
        return part(c, 1);
    }

    private static String part(JavaClass c, int index) {
        if (!c.getPackageName().startsWith(ROOT)) {
            return "";
        }
        String below = c.getPackageName().substring(ROOT.length());
        String[] parts = below.isEmpty() ? new String[0] : below.substring(1).split("\\.", -1);
        return parts.length > index ? parts[index] : "";
    }
}
