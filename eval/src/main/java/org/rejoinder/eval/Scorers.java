package org.rejoinder.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the corpora's own scorers, which are Python scripts without dependencies, and picks the figures to keep.
 *
 * @param corpora where the scorers are
 * @param work a folder for predictions and reports
 */
record Scorers(Corpora corpora, Path work) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> ATTRIBUTION =
            List.of("found", "source right", "content overlap", "all three", "all exact");
    private static final List<String> KINDS = List.of("direct", "mixed", "indirect", "no-source", "discontinuous");
    private static final Pattern STORY_ROW =
            Pattern.compile("^([\\w .>=()]+?) {2,}(?:P=([\\d.]+)  R=([\\d.]+)  )?(?:acc|F1)=([\\d.]+)");

    private static final Pattern ACT_F1 = Pattern.compile("\\b(deny|accuse)=([\\d.]+)");

    /** Figures on PolNeAR dev by measure, in percent, one decimal; also writes the cases. */
    Map<String, String> polnear(String reader, Path read, Path cases) throws IOException {
        Path flat = work.resolve(reader + ".flat.jsonl");
        Files.writeString(flat, python(read, corpora.scorer("pred_to_attr.py").toString()), UTF_8);
        Path json = work.resolve(reader + ".scores.json");
        Path pairs = work.resolve(reader + ".pairs.jsonl");
        python(
                null,
                corpora.scorer("score.py").toString(),
                corpora.polnearGold().toString(),
                flat.toString(),
                "--json",
                json.toString(),
                "--pairs",
                pairs.toString());
        Files.write(cases, Cases.rows(pairs), UTF_8);
        Map<String, String> figures = new TreeMap<>();
        JsonNode scores = MAPPER.readTree(Files.readString(json, UTF_8));
        for (String measure : ATTRIBUTION) {
            JsonNode node = scores.required("attr/cue/" + measure);
            figures.put(measure + " P", percent(node, "p"));
            figures.put(measure + " R", percent(node, "r"));
            figures.put(measure + " F1", percent(node, "f1"));
        }
        for (String kind : KINDS) {
            figures.put("recall of " + kind, percent(scores.required("kind/cue/" + kind + "/src+content"), "r"));
        }
        String exact = python(
                null,
                corpora.scorer("cofenet_metric.py").toString(),
                flat.toString(),
                corpora.folder().resolve("data/polnear/dev.jsonl").toString(),
                corpora.folder()
                        .resolve("data/polnear/dev-other-annotators.jsonl")
                        .toString());
        exact.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            figures.put("CofeNet exact span F1 of " + words[0], words[words.length - 1]);
        });
        return figures;
    }

    /** Figures on the fields of the statements found in PolNeAR dev. */
    Map<String, String> layers(Path read) throws IOException {
        String gold = corpora.folder().resolve("data/polnear/dev.jsonl") + ":"
                + corpora.folder().resolve("layers/polnear-dev.jsonl");
        return fields(corpora.polnearArticles(), gold, read);
    }

    /** Figures on one story: content found, and the fields of found statements. */
    Map<String, String> story(String story, Path read) throws IOException {
        Path articles = corpora.story(story).resolve("articles.jsonl");
        Path gold = corpora.story(story).resolve("gold.json");
        Map<String, String> figures = fields(articles, gold.toString(), read);
        Map<String, String> nested = fields(articles, nested(story, gold).toString(), read);
        figures.put("nested statements found R", nested.getOrDefault("statements found R", "0.0"));
        return figures;
    }

    /** The gold of a story with only the statements that stand inside others. */
    private Path nested(String story, Path gold) throws IOException {
        ObjectNode all = (ObjectNode) MAPPER.readTree(Files.readString(gold, UTF_8));
        ArrayNode inner = MAPPER.createArrayNode();
        for (JsonNode statement : all.required("statements")) {
            if (!statement.path("within").isNull()) {
                inner.add(statement);
            }
        }
        all.set("statements", inner);
        return Files.writeString(work.resolve(story + ".nested.json"), MAPPER.writeValueAsString(all), UTF_8);
    }

    private Map<String, String> fields(Path articles, String gold, Path read) throws IOException {
        String report = python(
                null,
                corpora.scorer("score_record.py").toString(),
                "statements",
                articles.toString(),
                gold,
                read.toString());
        Map<String, String> figures = new TreeMap<>();
        ACT_F1.matcher(report)
                .results()
                .forEach(act -> figures.put("act F1 of " + act.group(1), percent(act.group(2))));
        report.lines().map(STORY_ROW::matcher).filter(Matcher::find).forEach(row -> {
            String measure = row.group(1).equals("content J>=.5") ? "statements found" : row.group(1);
            if (row.group(2) != null) {
                figures.put(measure + " P", percent(row.group(2)));
                figures.put(measure + " R", percent(row.group(3)));
                figures.put(measure + " F1", percent(row.group(4)));
            } else if (!measure.equals("act F1")) {
                figures.put(measure, percent(row.group(4)));
            }
        });
        return figures;
    }

    private static String percent(JsonNode node, String field) {
        return percent(node.required(field).asString());
    }

    private static String percent(String share) {
        return String.format(Locale.ROOT, "%.1f", 100 * Double.parseDouble(share));
    }

    private static String python(@Nullable Path input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new EvaluationException(String.join(" ", command) + " failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvaluationException("interrupted while scoring");
        }
        return output;
    }
}
