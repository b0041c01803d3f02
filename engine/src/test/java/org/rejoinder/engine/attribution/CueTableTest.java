package org.rejoinder.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rejoinder.model.RejoinderException;

class CueTableTest {
    @Test
    void everyLineHasFormsAnExampleAndACounterExample() {
        assertThat(CueTable.load().cues()).hasSizeGreaterThan(200).allSatisfy(cue -> {
            assertThat(cue.forms()).contains(cue.lemma());
            assertThat(cue.example()).contains("](source:1)", "](cue:1)", "](content:1)");
            assertThat(cue.counterExample()).isNotBlank();
        });
    }

    @Test
    void aDamagedLineIsNamed() {
        assertThatThrownBy(() -> CueTable.parseLine("say\tsays", 7))
                .isInstanceOf(RejoinderException.class)
                .hasMessageContaining("cues.tsv:7")
                .hasMessageContaining("8 columns");
    }
}
