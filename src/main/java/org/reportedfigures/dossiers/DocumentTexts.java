package org.reportedfigures.dossiers;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.Unreadable;
import org.reportedfigures.dossiers.json.Utf8;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.dossiers.rules.Limits;

/**
 * Reads the texts that dossier.json names, each file once, and reports those that cannot be read.
 */
final class DocumentTexts {
    private final ConfinedFolder folder;
    private final DossierLimits limits;
    private final Problems problems;
    private final MessageDigest digest;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private long left;
    private long shown;

    /** The bytes of the texts are added to the digest, in the order of the documents. */
    DocumentTexts(
            ConfinedFolder folder, DossierLimits limits, Problems problems, MessageDigest digest) {
        this.folder = folder;
        this.limits = limits;
        this.problems = problems;
        this.digest = digest;
        this.left = limits.allTextBytes();
    }

    /** Document id to text, for those that can be read. */
    Map<String, OriginalText> read(Node root) {
        Map<String, OriginalText> texts = new LinkedHashMap<>();
        Map<String, OriginalText> byFile = new HashMap<>();
        for (Node document : root.items("documents")) {
            Optional<Node> named = document.get("file");
            Optional<String> file = named.flatMap(Node::text);
            if (file.isEmpty()) {
                continue;
            }
            try {
                byte[] bytes = bytes(file.get());
                if (showsTooMuch(bytes.length, file.get(), named.get())) {
                    break;
                }
                digest.update(bytes);
                OriginalText text = byFile.get(file.get());
                if (text == null) {
                    String normal = Utf8.normalised(Utf8.printable(bytes));
                    text = new OriginalText(file.get(), normal);
                    byFile.put(file.get(), text);
                }
                texts.putIfAbsent(document.text("id").orElse(""), text);
            } catch (Unreadable e) {
                e.report(problems, file.get(), named.get());
            }
        }
        return texts;
    }

    /** The name of every requested file, whether it exists or not. */
    Set<String> names() {
        return names;
    }

    /** A page shows a text once per document, however few files there are. */
    private boolean showsTooMuch(int bytes, String file, Node named) {
        shown += bytes;
        if (shown <= limits.allTextBytes()) {
            return false;
        }
        problems.error(
                Limits.NAME,
                named,
                "with %s here, the documents show %,d bytes of text"
                        .formatted(Printable.quoted(file), shown),
                "at most %,d".formatted(limits.allTextBytes()),
                "leave documents out, or raise figures.limits.all-text-bytes");
        return true;
    }

    private byte[] bytes(String name) throws Unreadable {
        byte[] known = files.get(name);
        if (known != null) {
            return known;
        }
        names.add(name);
        byte[] bytes = folder.read(name, (int) Math.min(limits.textBytes(), left));
        left -= bytes.length;
        files.put(name, bytes);
        return bytes;
    }
}
