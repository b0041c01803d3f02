package org.rejoinder.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row per gold or predicted attribution, without any text: what a rule change improved and what it broke. */
final class Cases {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> JUDGED = List.of("found", "source right", "content overlap", "exact");

    private Cases() {}

    /** From the scorer's pairs: article, gold id, kind, and a letter for each thing right; what was missed has no row. */
    static List<String> rows(Path pairs) throws IOException {
        List<String> rows =
                new ArrayList<>(List.of("# article\tgold\tkind\tf found, s source, c content, e all exact"));
        for (String line : Files.readAllLines(pairs, UTF_8)) {
            JsonNode pair = MAPPER.readTree(line);
            if (pair.required("anchor").asString().equals("cue")) {
                rows.add(String.join(
                        "\t",
                        pair.required("id").asString(),
                        text(pair, "gold"),
                        text(pair, "kind"),
                        letters(pair.path("judged"))));
            }
        }
        return rows;
    }

    private static String text(JsonNode pair, String field) {
        JsonNode value = pair.path(field);
        return value.isMissingNode() || value.isNull() ? "-" : value.asString();
    }

    private static String letters(JsonNode judged) {
        StringBuilder letters = new StringBuilder();
        for (String what : JUDGED) {
            String name = what.equals("exact") ? "all exact" : what;
            letters.append(judged.path(name).asBoolean(false) ? what.charAt(0) : '.');
        }
        return letters.toString();
    }
}
