package org.rejoinder.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rejoinder.json.OffsetUnit;
import org.rejoinder.json.StatementJson;
import org.rejoinder.model.ReadArticle;

/** For programs: one line of JSON per article, docs/format.md. */
final class JsonlOutput implements Output {
    /** DEL and the C1 controls, which JSON allows as they are and a terminal obeys. */
    private static final Pattern TERMINAL_CONTROLS = Pattern.compile("[\\x7F-\\x9F]");

    private final OffsetUnit offsets;

    JsonlOutput(OffsetUnit offsets) {
        this.offsets = offsets;
    }

    @Override
    public String header() {
        return "";
    }

    @Override
    public String article(ReadArticle read) {
        String line = StatementJson.write(read, offsets);
        // Inside a JSON string the escape means the same character, so no program sees a difference.
        return TERMINAL_CONTROLS
                        .matcher(line)
                        .replaceAll(found -> String.format(
                                Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)))
                + "\n";
    }
}
