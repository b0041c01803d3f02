package org.rejoinder.engine.attribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rejoinder.model.Act;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.RejoinderException;

/** The cues of {@code cues.tsv}, found by the words they begin with. Immutable. */
final class CueTable {
    private static final String FILE = "cues.tsv";
    private static final int COLUMN_COUNT = 8;

    private final List<Cue> cues;
    private final Map<String, List<Form>> formsByFirstWord;

    private CueTable(List<Cue> cues) {
        this.cues = List.copyOf(cues);
        this.formsByFirstWord = index(cues);
    }

    /** One inflected form of a cue, as words. */
    record Form(List<String> words, Cue cue) {}

    /**
     * The table shipped with the engine.
     *
     * @throws RejoinderException if it is damaged; the message names the line
     */
    static CueTable load() {
        try (InputStream in = CueTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new RejoinderException(
                        ErrorCode.BAD_TABLE, FILE + " is missing from the engine's jar; build or install it again");
            }
            return parse(new BufferedReader(new InputStreamReader(in, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CueTable parse(BufferedReader reader) throws IOException {
        List<Cue> cues = new ArrayList<>();
        int lineNumber = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lineNumber++;
            if (!line.isBlank() && !line.startsWith("#")) {
                cues.add(parseLine(line, lineNumber));
            }
        }
        return new CueTable(cues);
    }

    static Cue parseLine(String line, int lineNumber) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMN_COUNT) {
            throw bad(
                    lineNumber,
                    String.format(Locale.ROOT, "expected %d columns, found %d", COLUMN_COUNT, columns.length),
                    null);
        }
        try {
            return new Cue(
                    columns[0],
                    List.of(columns[1].split(",", -1)),
                    Cue.Kind.valueOf(constant(columns[2])),
                    frames(columns[3]),
                    Act.valueOf(constant(columns[4])),
                    Polarity.valueOf(constant(columns[5])),
                    columns[6],
                    columns[7]);
        } catch (IllegalArgumentException e) {
            throw bad(lineNumber, String.valueOf(e.getMessage()), e);
        }
    }

    private static Set<Cue.Frame> frames(String column) {
        EnumSet<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
        Arrays.stream(column.split(" ", -1))
                .map(CueTable::constant)
                .map(Cue.Frame::valueOf)
                .forEach(frames::add);
        return Set.copyOf(frames);
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static RejoinderException bad(int lineNumber, String what, @Nullable Throwable cause) {
        String message =
                String.format(Locale.ROOT, "%s:%d: %s; see the comment at the file's top", FILE, lineNumber, what);
        return cause == null
                ? new RejoinderException(ErrorCode.BAD_TABLE, message)
                : new RejoinderException(ErrorCode.BAD_TABLE, message, cause);
    }

    private static Map<String, List<Form>> index(List<Cue> cues) {
        Map<String, List<Form>> index = new HashMap<>();
        for (Cue cue : cues) {
            for (String form : cue.forms()) {
                List<String> words = List.of(form.split(" ", -1));
                index.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Form(words, cue));
            }
        }
        index.values()
                .forEach(forms ->
                        forms.sort((a, b) -> b.words().size() - a.words().size()));
        return Map.copyOf(index);
    }

    /** All cues in file order. */
    List<Cue> cues() {
        return cues;
    }

    /** Forms that begin with this lower-case word, longest first. */
    List<Form> formsFrom(String word) {
        return formsByFirstWord.getOrDefault(word, List.of());
    }
}
