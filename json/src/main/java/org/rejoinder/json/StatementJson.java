package org.rejoinder.json;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.RejoinderException;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The statements of one article as one line of JSON, format 1. Thread-safe. */
public final class StatementJson {
    /** The format's version; raised when a field changes its meaning or goes. */
    public static final int FORMAT = 1;

    private static final Set<String> LINE_FIELDS = Set.of("format", "id", "sha256", "offsets", "statements");
    private static final Set<String> STATEMENT_FIELDS = Set.of(
            "id",
            "quotation",
            "within",
            "source",
            "cue",
            "content",
            "speaker",
            "act",
            "polarity",
            "plover",
            "against",
            "addressee",
            "saidOn",
            "occasion",
            "place",
            "score",
            "reader");
    private static final Set<String> SPAN_FIELDS = Set.of("begin", "end", "text");
    private static final Set<String> SPEAKER_FIELDS = Set.of("name", "kind", "role", "party", "actor");

    private StatementJson() {}

    /** Writes one line, without a line break, fields in the order of docs/format.md. */
    public static String write(ReadArticle read, OffsetUnit unit) {
        Article article = read.article();
        Offsets offsets = new Offsets(article.text(), unit);
        ObjectNode line = Fields.MAPPER.createObjectNode();
        line.put("format", FORMAT);
        line.put("id", article.id());
        line.put("sha256", article.sha256());
        line.put("offsets", lower(unit));
        ArrayNode statements = line.putArray("statements");
        read.statements().forEach(one -> write(one, article.text(), offsets, statements.addObject()));
        return Fields.MAPPER.writeValueAsString(line);
    }

    private static void write(Statement statement, String text, Offsets offsets, ObjectNode node) {
        Attribution attribution = statement.attribution();
        node.put("id", statement.id());
        node.put("quotation", lower(attribution.quotation()));
        node.put("within", statement.within().orElse(null));
        attribution.source().forEach(write(text, offsets, node.putArray("source")));
        attribution.cue().forEach(write(text, offsets, node.putArray("cue")));
        attribution.content().forEach(write(text, offsets, node.putArray("content")));
        write(statement.speaker(), node.putObject("speaker"));
        node.put("act", lower(statement.act()));
        node.put("polarity", lower(statement.polarity()));
        node.put("plover", statement.plover().name());
        writeName("against", statement.against(), node);
        writeName("addressee", statement.addressee(), node);
        writeSaidOn(statement.saidOn(), node);
        writeSpan("occasion", statement.occasion(), text, offsets, node);
        writeSpan("place", statement.place(), text, offsets, node);
        node.put("score", Math.round(statement.score() * 10_000) / 10_000.0);
        node.put("reader", statement.reader());
    }

    private static Consumer<Span> write(String text, Offsets offsets, ArrayNode list) {
        return span -> write(span, text, offsets, list.addObject());
    }

    private static void write(Span span, String text, Offsets offsets, ObjectNode node) {
        node.put("begin", offsets.toWire(span.begin()));
        node.put("end", offsets.toWire(span.end()));
        node.put("text", span.in(text));
    }

    private static void write(Speaker speaker, ObjectNode node) {
        node.put("name", speaker.name().orElse(null));
        node.put("kind", lower(speaker.kind()));
        node.put("role", speaker.role().orElse(null));
        node.put("party", speaker.party().orElse(null));
        node.put("actor", speaker.actor().orElse(null));
    }

    private static void writeName(String field, Optional<String> name, ObjectNode node) {
        name.ifPresentOrElse(value -> node.putObject(field).put("name", value), () -> node.putNull(field));
    }

    private static void writeSaidOn(Optional<SaidOn> saidOn, ObjectNode node) {
        saidOn.ifPresentOrElse(
                value -> node.putObject("saidOn")
                        .put("value", value.value())
                        .put("precision", lower(value.precision()))
                        .put("rule", value.rule()),
                () -> node.putNull("saidOn"));
    }

    private static void writeSpan(String field, Optional<Span> span, String text, Offsets offsets, ObjectNode node) {
        span.ifPresentOrElse(value -> write(value, text, offsets, node.putObject(field)), () -> node.putNull(field));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads one line about an article that is at hand, and proves it: the hash and the text of every span must agree.
     *
     * @param line what {@link #write} wrote
     * @param place where the line stands, for messages
     * @param article the article it is about
     * @throws RejoinderException RJ-201 if the line is malformed, of a newer format or about another text; RJ-204 if a
     *     span does not fit
     */
    public static ReadArticle parse(String line, String place, Article article) {
        Fields fields = Fields.parse(line, place, ErrorCode.BAD_STATEMENT_LINE);
        int format = fields.integer("format");
        if (format != FORMAT) {
            throw fields.error(
                    "format",
                    String.format(
                            Locale.ROOT, "this version reads format %d, found %d; upgrade Rejoinder", FORMAT, format));
        }
        fields.allow(LINE_FIELDS);
        if (!fields.text("sha256").equals(article.sha256())) {
            throw fields.error(
                    "sha256",
                    String.format(Locale.ROOT, "the line is about another text than article \"%s\"", article.id()));
        }
        Offsets offsets = new Offsets(article.text(), fields.constant("offsets", OffsetUnit.class));
        List<Statement> statements = fields.objects("statements").stream()
                .map(one -> statement(one.allow(STATEMENT_FIELDS), article.text(), offsets))
                .toList();
        return new ReadArticle(article, statements);
    }

    private static Statement statement(Fields fields, String text, Offsets offsets) {
        Act act = fields.constant("act", Act.class);
        if (!fields.text("plover").equals(act.plover().name())) {
            throw fields.error(
                    "plover", String.format(Locale.ROOT, "expected %s for act %s", act.plover(), lower(act)));
        }
        try {
            return new Statement(
                    fields.text("id"),
                    fields.optionalText("within"),
                    attribution(fields, text, offsets),
                    speaker(fields.object("speaker").allow(SPEAKER_FIELDS)),
                    act,
                    fields.constant("polarity", Polarity.class),
                    name(fields, "against"),
                    name(fields, "addressee"),
                    fields.optionalObject("saidOn").map(StatementJson::saidOn),
                    fields.optionalObject("occasion").map(span -> span(span, text, offsets)),
                    fields.optionalObject("place").map(span -> span(span, text, offsets)),
                    fields.number("score"),
                    fields.text("reader"));
        } catch (IllegalArgumentException e) {
            throw fields.error("id", String.valueOf(e.getMessage()));
        }
    }

    private static Attribution attribution(Fields fields, String text, Offsets offsets) {
        return new Attribution(
                spans(fields, "source", text, offsets),
                spans(fields, "cue", text, offsets),
                spans(fields, "content", text, offsets),
                fields.constant("quotation", Quotation.class));
    }

    private static List<Span> spans(Fields fields, String name, String text, Offsets offsets) {
        return fields.objects(name).stream()
                .map(span -> span(span, text, offsets))
                .toList();
    }

    private static Span span(Fields fields, String text, Offsets offsets) {
        fields.allow(SPAN_FIELDS);
        int begin = offsets.fromWire(fields.integer("begin"));
        int end = offsets.fromWire(fields.integer("end"));
        if (end < begin) {
            throw fields.error("end", String.format(Locale.ROOT, "%d lies before begin", fields.integer("end")));
        }
        Span span = new Span(begin, end);
        String printed = span.in(text);
        if (!printed.equals(fields.text("text"))) {
            throw fields.error("text", String.format(Locale.ROOT, "the article has \"%s\" there", printed));
        }
        return span;
    }

    private static Speaker speaker(Fields fields) {
        return new Speaker(
                fields.optionalText("name"),
                fields.constant("kind", Speaker.Kind.class),
                fields.optionalText("role"),
                fields.optionalText("party"),
                fields.optionalText("actor"));
    }

    private static Optional<String> name(Fields fields, String field) {
        return fields.optionalObject(field)
                .map(object -> object.allow(Set.of("name")).text("name"));
    }

    private static SaidOn saidOn(Fields fields) {
        fields.allow(Set.of("value", "precision", "rule"));
        try {
            SaidOn saidOn = SaidOn.parse(fields.text("value"), fields.text("rule"));
            if (fields.constant("precision", SaidOn.Precision.class) != saidOn.precision()) {
                throw fields.error("precision", "does not fit value " + saidOn.value());
            }
            return saidOn;
        } catch (DateTimeException e) {
            throw fields.error("value", String.valueOf(e.getMessage()));
        }
    }
}
