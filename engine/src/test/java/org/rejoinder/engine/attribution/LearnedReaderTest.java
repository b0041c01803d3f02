package org.rejoinder.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.engine.statement.LearnedReader;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Attribution;
import org.rejoinder.model.Polarity;
import org.rejoinder.model.Quotation;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.testkit.ContractCheck;

class LearnedReaderTest {
    private final LearnedReader reader = new LearnedReader(new ScriptedEncoder());

    @Test
    void keepsTheContract() {
        ContractCheck.check(article -> reader.read(article).statements(), LearnedReaderTest::spansHere);
    }

    @Test
    void takesSourceCueAndContentFromTheEncoder() {
        String text = "Yesterday Mara Voss said that the talks go on. It rained.";

        Statement statement = read(text).getFirst();

        assertThat(words(statement.attribution().source(), text)).isEqualTo("Mara Voss");
        assertThat(words(statement.attribution().cue(), text)).isEqualTo("said");
        assertThat(words(statement.attribution().content(), text)).isEqualTo("that the talks go on");
        assertThat(statement.speaker().name()).contains("Mara Voss");
    }

    @Test
    void takesActAndPolarityFromTheCueTable() {
        Statement denial = read("Mara Voss denied that a deal was signed.").getFirst();

        assertThat(denial.act()).isEqualTo(Act.DENY);
        assertThat(denial.polarity()).isEqualTo(Polarity.NEG);
    }

    @Test
    void losesNothingAtTheEdgesOfWindows() {
        String sentence = "In the afternoon Mara Voss said that the talks go on for one more week at least. ";
        String text = sentence.repeat(200);

        List<Statement> statements = read(text);

        assertThat(statements).hasSize(200);
        assertThat(statements)
                .allMatch(one -> words(one.attribution().content(), text)
                        .equals("that the talks go on for one more week at least"));
    }

    @Test
    void aQuotationIsNeverCutInTheMiddle() {
        String text = "Mara Voss said: “We talked. We did not agree. That is all.” It rained.";

        assertThat(contents(text)).containsExactly("“We talked. We did not agree. That is all.”");
        assertThat(read(text).getFirst().attribution().quotation()).isEqualTo(Quotation.DIRECT);
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraphStaysWithItsSpeaker() {
        String text = "Mara Voss said: “We talked.\n\n“We did not agree.”\n\nIt rained.";

        assertThat(contents(text)).containsExactly("“We talked.\n\n“We did not agree.”");
    }

    @Test
    void aQuotationAfterTheCueStaysWithItsSpeaker() {
        String text = "“We talked,” Mara Voss said. “We did not agree.”";

        assertThat(read(text)).allMatch(one -> one.speaker().name().equals(Optional.of("Mara Voss")));
        assertThat(String.join(" ", contents(text))).contains("“We did not agree.”");
    }

    @Test
    void aParagraphOfQuotationGoesOnInTheLastVoice() {
        String text = "Mara Voss said that the talks go on.\n\n“It took us eleven years.”\n\nIt rained.";

        Statement rest = read(text).getLast();

        assertThat(words(rest.attribution().content(), text)).isEqualTo("“It took us eleven years.”");
        assertThat(rest.attribution().cue()).isEmpty();
        assertThat(rest.speaker().name()).contains("Mara Voss");
    }

    @Test
    void aLabelNamesTheSpeakerOfAQuotation() {
        String text = "Mara Voss, union leader: “We will stay.”";

        Statement statement = read(text).getFirst();

        assertThat(words(statement.attribution().source(), text)).isEqualTo("Mara Voss, union leader");
        assertThat(words(statement.attribution().cue(), text)).isEqualTo(":");
        assertThat(words(statement.attribution().content(), text)).isEqualTo("“We will stay.”");
    }

    @Test
    void theTurnsOfAnInterviewAreStatements() {
        String text =
                "GAZETTE: Is there a deal?\n\nVOSS: There is none. Dorr said so.\n\nGAZETTE: Why?\n\nVOSS: Ask him.";

        List<Statement> statements = read(text);

        assertThat(statements.stream().filter(one -> one.within().isEmpty()))
                .extracting(one -> words(one.attribution().content(), text))
                .containsExactly("Is there a deal?", "There is none. Dorr said so.", "Why?", "Ask him.");
        assertThat(statements).anyMatch(one -> one.within().isPresent());
    }

    @Test
    void aTranscriptInsideAnArticleEndsWithItsQuotations() {
        String text =
                "Voss: no deal in sight\n\nHere is what Mara Voss said on air.\n\n“DORR: Was there a deal?\n\n“VOSS: None at all.\n\n“I was there.\n\n“DORR: Who denied it.\n\n“VOSS: He denied it.”\n\nIt rained. Nobody came.";

        List<Statement> turns = read(text).stream()
                .filter(one -> words(one.attribution().cue(), text).equals(":"))
                .toList();

        assertThat(turns)
                .extracting(one -> words(one.attribution().source(), text))
                .containsExactly("DORR", "VOSS", "DORR", "VOSS");
        assertThat(words(turns.get(1).attribution().content(), text)).isEqualTo("None at all.\n\n“I was there.");
        assertThat(words(turns.getLast().attribution().content(), text)).isEqualTo("He denied it.”");
        assertThat(contents(text)).noneMatch(content -> content.contains("on air.\n\n“DORR"));
    }

    @Test
    void aDashSignsAQuotation() {
        String text = "“We will stay as long as it takes.” ― Mara Voss\n\n“We left on the first day.” -- Ilan Dorr, 31";

        assertThat(read(text))
                .extracting(one -> words(one.attribution().source(), text))
                .containsExactly("Mara Voss", "Ilan Dorr, 31");
        assertThat(contents(text))
                .containsExactly("“We will stay as long as it takes.”", "“We left on the first day.”");
    }

    @Test
    void twoSpeakersDoNotShareAQuotation() {
        String text = "Voss said “we left.\n\n“We have all been there,” as Ilan Dorr said.";

        assertThat(read(text).stream()
                        .filter(one -> words(one.attribution().content(), text).contains("all been there")))
                .extracting(one -> words(one.attribution().source(), text))
                .containsExactly("Ilan Dorr");
    }

    @Test
    void aReportInsideAContentIsNested() {
        String text = "Mara Voss said Ilan Dorr claimed that a deal was signed.";

        List<Statement> statements = read(text);

        assertThat(statements).hasSize(2);
        assertThat(statements.getLast().within()).contains(statements.getFirst().id());
        assertThat(words(statements.getLast().attribution().source(), text)).isEqualTo("Ilan Dorr");
    }

    @Test
    void theCueTableFindsThatClausesWhichTheEncoderMisses() {
        String text = "Mara Voss said: “At the meeting we reiterated that nobody will leave.” It rained.";

        Statement inner = read(text).getLast();

        assertThat(words(inner.attribution().source(), text)).isEqualTo("we");
        assertThat(words(inner.attribution().content(), text)).isEqualTo("that nobody will leave");
        assertThat(inner.within()).contains(read(text).getFirst().id());
    }

    @Test
    void aQuotedTranscriptNamesItsSpeakersInsideTheQuotations() {
        String text =
                "It goes on as follows.\n\n“VOSS: There is none. Ask him.”\n\n“It was his idea.”\n\n“DORR: Which idea?”\n\n“VOSS: Ours.”\n\n“DORR: Ha.”";

        List<Statement> statements = read(text);

        assertThat(contents(text))
                .containsExactly("There is none. Ask him.”\n\n“It was his idea.”", "Which idea?”", "Ours.”", "Ha.”");
        assertThat(statements)
                .extracting(one -> words(one.attribution().source(), text))
                .containsExactly("VOSS", "DORR", "VOSS", "DORR");
        assertThat(statements)
                .extracting(one -> words(one.attribution().cue(), text))
                .containsOnly(":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voss denied the statement of Secretary Ilan Dorr about a secret deal in Velm.|Secretary Ilan Dorr|statement|about a secret deal in Velm",
                "Voss denied the statements about a deal are anything but lies.||statements|about a deal",
                "Voss denied Ilan Dorr's claim that the port was sold is true.|Ilan Dorr|claim|that the port was sold",
                "Voss said statements about a deal are wide off the mark.||statements|about a deal",
                "Voss denied their threats about a strike.|their|threats|about a strike",
            })
    void aNounInsideAContentReports(String text, String source, String cue, String content) {
        Attribution inner = read(text).getLast().attribution();

        assertThat(words(inner.source(), text)).isEqualTo(source == null ? "" : source);
        assertThat(words(inner.cue(), text)).isEqualTo(cue);
        assertThat(words(inner.content(), text)).isEqualTo(content);
        assertThat(read(text).getLast().within()).contains(read(text).getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "said", "“”", "A: b", "VOSS: \n\nDORR: \n\nVOSS: \n\nDORR: "})
    void whatReportsNothingGivesNoStatement(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "denied, DENY, NEG",
        "has not denied, DENY, NEG",
        "has promised, PROMISE, POS",
        "did not say, STATE, NEG",
        "wobbled, STATE, POS"
    })
    void tellsTheActFromTheWordsOfTheCue(String cue, Act act, Polarity polarity) {
        assertThat(new CueActs(CueTable.load()).of(cue)).isEqualTo(new CueActs.Meaning(act, polarity));
    }

    /** Without the source of speech that no cue introduces: it stands before other statements. */
    private static Stream<Span> spansHere(Statement statement) {
        Attribution attribution = statement.attribution();
        return attribution.cue().isEmpty() ? attribution.content().stream() : attribution.spans();
    }

    private List<String> contents(String text) {
        return read(text).stream()
                .map(one -> words(one.attribution().content(), text))
                .toList();
    }

    private List<Statement> read(String text) {
        return reader.read(Article.of("t", text)).statements();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }
}
