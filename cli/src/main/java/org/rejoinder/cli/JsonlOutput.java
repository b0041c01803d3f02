package org.rejoinder.cli;

import java.io.PrintWriter;
import org.rejoinder.json.OffsetUnit;
import org.rejoinder.json.StatementJson;
import org.rejoinder.model.ReadArticle;

/** One line of JSON for each article, those without statements too. */
final class JsonlOutput implements Output {
    private final PrintWriter out;
    private final OffsetUnit unit;

    JsonlOutput(PrintWriter out, OffsetUnit unit) {
        this.out = out;
        this.unit = unit;
    }

    @Override
    public void print(ReadArticle read) {
        out.print(StatementJson.write(read, unit));
        out.print('\n');
    }
}
