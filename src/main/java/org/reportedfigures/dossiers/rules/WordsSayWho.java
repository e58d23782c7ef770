package org.reportedfigures.dossiers.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.claims.ClaimAnswer;

/** The passage names the declared speaker as the source of the number, and nobody else. */
final class WordsSayWho implements Rule {
    static final String NAME = RuleName.WORDS_SAY_WHO.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        sharedNames(dossier.root(), problems);
        for (ClaimedStatement claimed : dossier.lines().claimed(dossier)) {
            check(claimed, dossier, problems);
        }
    }

    private static void check(
            ClaimedStatement claimed, UncheckedDossier dossier, Problems problems) {
        Node node = claimed.node();
        Node given = node.child("speaker");
        if (given != null && given.isTodo()) {
            return;
        }
        String voice = given == null ? voice(claimed.document()) : null;
        String speaker = voice == null ? node.text("speaker").orElse(null) : voice;
        String via = node.text("via").orElse(null);
        if (speaker != null && !dossier.lines().isSpeaker(speaker)) {
            return; // another rule reports it
        }
        Span words = claimed.words("speaker", dossier);
        ClaimAnswer answer =
                claimed.text()
                        .who(
                                claimed.passage(),
                                claimed.number(),
                                words,
                                speaker,
                                via,
                                voice != null);
        if (answer.isNo()) {
            problems.error(
                    NAME,
                    claimed.at("speaker"),
                    "%s says who reports this number, and that is not %s"
                            .formatted(Printable.quoted(answer.read()), named(speaker)),
                    "the speaker that the words name",
                    "write that speaker and quote these words in words.speaker");
        } else if (!answer.isYes() && (speaker != null || via != null)) {
            claimed.unread(NAME, "speaker", answer.read(), "who reports it", problems);
        } else if (!answer.isYes() && !answer.read().isEmpty() && !claimed.isEditors("speaker")) {
            problems.warning(
                    NAME,
                    node,
                    "%s names a source that is no declared speaker"
                            .formatted(Printable.quoted(answer.read())),
                    "a speaker, or \"speaker\" in editorsReading",
                    "declare it among the speakers, or add these words to the \"also\" of one");
        }
    }

    private static String named(@Nullable String speaker) {
        return speaker == null ? "nobody" : Printable.quoted(speaker);
    }

    static @Nullable String voice(Node document) {
        return document.get("voice").flatMap(voice -> voice.text("speaker")).orElse(null);
    }

    /** One name must mean one speaker. */
    private static void sharedNames(Node root, Problems problems) {
        Map<String, String> owners = new HashMap<>();
        for (Node speaker : root.items("speakers")) {
            String id = speaker.text("id").orElse("");
            for (Node also :
                    speaker.get("also").map(Node::fields).orElse(Map.of()).values().stream()
                            .flatMap(names -> names.items().stream())
                            .toList()) {
                shared(also, id, owners, problems);
            }
            speaker.get("name")
                    .map(Node::fields)
                    .orElse(Map.of())
                    .values()
                    .forEach(name -> shared(name, id, owners, problems));
        }
    }

    private static void shared(
            Node name, String id, Map<String, String> owners, Problems problems) {
        String key = name.key().isEmpty() ? "" : name.text().orElse("").toLowerCase(Locale.ROOT);
        String owner = key.isBlank() ? id : owners.getOrDefault(key, id);
        owners.putIfAbsent(key, id);
        if (!owner.equals(id)) {
            problems.error(
                    NAME,
                    name,
                    "%s is also a name of the speaker %s"
                            .formatted(
                                    Printable.quoted(name.text().orElse("")),
                                    Printable.quoted(owner)),
                    "names that mean one speaker each",
                    "leave it to one of the two, or write a longer name");
        }
    }
}
