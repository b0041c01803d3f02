package org.rejoinder.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Span;

class TestkitTest {
    @Test
    void marksBecomeSpansOfTheTextWithoutThem() {
        MarkedArticle marked = Markup.article("[He](source:1) said [\\[a\\] [b](content:2)](content:1) [c](content:1)");

        assertThat(marked.article().text()).isEqualTo("He said [a] b c");
        assertThat(marked.spans("source:1")).containsExactly(new Span(0, 2));
        assertThat(marked.spans("content:1")).containsExactly(new Span(8, 13), new Span(14, 15));
        assertThat(marked.spans("content:2")).containsExactly(new Span(12, 13));
    }

    @Test
    void brokenMarkUpIsRefusedWithItsColumn() {
        assertThatThrownBy(() -> Markup.article("He [said")).hasMessageContaining("column 9");
        assertThatThrownBy(() -> Markup.article("He] said")).hasMessageContaining("column 3");
    }

    @Test
    void aFinderThatKeepsTheContractPasses() {
        ContractCheck.check(
                article -> article.text().isEmpty()
                        ? List.of()
                        : List.of(new Span(0, article.text().length())),
                Stream::of);
    }

    @Test
    void aSpanOutsideTheTextIsCaught() {
        assertThatThrownBy(() -> ContractCheck.check(article -> List.of(new Span(0, 1)), Stream::of))
                .hasMessageContaining("leaves the text");
    }

    @Test
    void aFinderThatRemembersIsCaught() {
        List<Span> memory = new ArrayList<>();

        assertThatThrownBy(() -> ContractCheck.check(
                        article -> {
                            memory.add(new Span(0, 0));
                            return List.copyOf(memory);
                        },
                        Stream::of))
                .hasMessageContaining("same result twice");
    }

    @Test
    void aFinderThatDependsOnTheLocaleIsCaught() {
        assertThatThrownBy(() -> ContractCheck.check(
                        article -> List.of(Locale.getDefault().toLanguageTag()), any -> Stream.empty()))
                .isInstanceOf(AssertionError.class);
    }
}
