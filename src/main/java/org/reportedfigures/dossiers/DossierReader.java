package org.reportedfigures.dossiers;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.JsonText;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.Unreadable;
import org.reportedfigures.dossiers.json.Utf8;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.dossiers.rules.Rule;
import org.reportedfigures.dossiers.rules.Rules;
import org.reportedfigures.dossiers.rules.UncheckedDossier;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a dossier's folder and reports all of its problems at once. */
public final class DossierReader {
    private static final Logger LOG = LoggerFactory.getLogger(DossierReader.class);
    private static final int VERSION_DIGITS = 16;

    private final DossierLimits limits;

    public DossierReader(DossierLimits limits) {
        this.limits = limits;
    }

    /**
     * The dossier as it is now; its content is null if there is an error. Never throws for an error
     * in the dossier.
     */
    public OpenDossier read(Path folder) {
        return readFiles(folder).dossier();
    }

    /**
     * The result of reading a folder.
     *
     * @param files names of all files that the dossier depends on, whether they exist or not
     */
    public record ReadDossier(OpenDossier dossier, Set<String> files) {}

    public ReadDossier readFiles(Path folder) {
        String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        Problems problems = new Problems(id, limits.problems());
        try {
            return read(id, ConfinedFolder.open(folder), problems);
        } catch (Unreadable e) {
            e.report(problems, Problems.DOSSIER_FILE);
        } catch (RuntimeException e) {
            LOG.error("Dossier {} could not be read", Printable.plain(id), e);
            new Unreadable(
                            "the program failed on this dossier: " + e.getClass().getSimpleName(),
                            "no failure",
                            "tell its makers, with the log")
                    .report(problems, Problems.DOSSIER_FILE);
        }
        return new ReadDossier(new OpenDossier(id, null, "", problems.inOrder()), Set.of());
    }

    private ReadDossier read(String id, ConfinedFolder folder, Problems problems)
            throws Unreadable {
        byte[] bytes = folder.read(Problems.DOSSIER_FILE, limits.jsonBytes());
        String json = Utf8.utf8(bytes);
        problems.locateIn(json);
        Node root = new JsonText(problems, limits).read(json);
        if (root == null) {
            return new ReadDossier(new OpenDossier(id, null, "", problems.inOrder()), Set.of());
        }
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        DocumentTexts documents = new DocumentTexts(folder, limits, problems, digest);
        Map<String, OriginalText> texts = documents.read(root);
        Dossier dossier = judged(new UncheckedDossier(id, root, texts, limits), problems);
        String version = dossier == null ? "" : version(digest);
        return new ReadDossier(
                new OpenDossier(id, dossier, version, problems.inOrder()), documents.names());
    }

    private static @Nullable Dossier judged(UncheckedDossier submission, Problems problems) {
        for (Rule rule : Rules.ALL) {
            rule.check(submission, problems);
        }
        return problems.hasErrors() ? null : new DossierBuilder(submission).build();
    }

    /**
     * The version of a dossier, from a digest of its dossier.json and its texts, one per document.
     */
    public static String version(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }
}
