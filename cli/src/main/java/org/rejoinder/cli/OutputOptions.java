package org.rejoinder.cli;

import java.util.Locale;
import org.rejoinder.json.OffsetUnit;
import picocli.CommandLine.Option;

/** The options that say how results look; shared by the commands that show statements. */
final class OutputOptions {
    /** Forms of output. */
    enum Form {
        /** For people. */
        TABLE,
        /** For programs. */
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Spellings of {@link OffsetUnit} on the command line. */
    enum Unit {
        /** As Java and JavaScript count. */
        UTF16(OffsetUnit.UTF16),
        /** As Python counts. */
        CODEPOINT(OffsetUnit.CODEPOINT);

        private final OffsetUnit unit;

        Unit(OffsetUnit unit) {
            this.unit = unit;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--to",
            paramLabel = "FORM",
            description = "table for people, jsonl for programs: ${COMPLETION-CANDIDATES} (default: table).")
    private Form form = Form.TABLE;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            description = "What offsets in jsonl count: ${COMPLETION-CANDIDATES} (default: utf16; Python wants codepoint).")
    private Unit unit = Unit.UTF16;

    Form form() {
        return form;
    }

    Output output(Surroundings surroundings) {
        return switch (form) {
            case TABLE -> new TableOutput(surroundings);
            case JSONL -> new JsonlOutput(unit.unit);
        };
    }
}
