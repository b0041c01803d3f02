package org.rejoinder.engine.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.Span;

/** Brackets mark what is found; unless a row says otherwise the article is of Wednesday, 28 September 2016. */
class DateGrammarTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2016, 9, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voss left on [Tuesday].|2016-09-27 weekday-before-publication",
                "Voss left on [Wednesday].|2016-09-28 weekday-before-publication",
                "Voss left on [Thursday].|2016-09-22 weekday-before-publication",
                "[TUESDAY] was wet.|2016-09-27 weekday-before-publication",
                "Voss left [Tuesday morning].|2016-09-27 weekday-before-publication",
                "Voss left [late Monday night].|2016-09-26 weekday-before-publication",
                "Voss left on [Monday] and [Tuesday].|2016-09-26 weekday-before-publication, 2016-09-27 weekday-before-publication",
                "Voss met the press on [Sunday].|2016-09-25 weekday-before-publication",
                "Dorr of Meet the Press on [Sunday] said so.|2016-09-25 weekday-before-publication",
                "Voss told Fox News [Tuesday] that it rained.|2016-09-27 weekday-before-publication",
                "In a [Tuesday] interview Voss sang.|2016-09-27 weekday-before-publication",
                "Voss left [last Tuesday].|2016-09-27 last-weekday",
                "Voss left [last Wednesday].|2016-09-21 last-weekday",
                "Voss left [this past Sunday].|2016-09-25 last-weekday",
                "Voss left on [Tuesday of last week].|2016-09-20 weekday-of-last-week",
                "Voss left [last week on Friday night].|2016-09-23 weekday-of-last-week",
                "Voss lost [Tuesday]'s debate.|2016-09-27 weekday-before-publication-possessive",
                "Voss left after [Monday night]’s debate.|2016-09-26 weekday-before-publication-possessive",
                "Voss read [yesterday]’s paper.|2016-09-27 yesterday-possessive",
                "Voss left [yesterday].|2016-09-27 yesterday",
                "[Yesterday morning] it rained.|2016-09-27 yesterday",
                "Voss left [today].|2016-09-28 today",
                "[Today], it rained.|2016-09-28 today",
                "Voss left [earlier today].|2016-09-28 today",
                "Voss left [earlier in the day].|2016-09-28 earlier-in-the-day",
                "Voss sings [tonight].|2016-09-28 tonight",
                "Voss left [this morning].|2016-09-28 part-of-today",
                "Voss left [earlier this evening].|2016-09-28 part-of-today",
                "Voss left [last night].|2016-09-27 last-night",
                "Voss left [the day before yesterday].|2016-09-26 day-before-yesterday",
                "Voss left [two days ago].|2016-09-26 days-ago",
                "Voss left [10 days ago].|2016-09-18 days-ago",
                "Voss left [a day ago].|2016-09-27 days-ago",
                "Voss left [two weeks ago].|2016-09-14 weeks-ago",
                "Voss left [a week ago].|2016-09 week-ago",
            })
    void daysNearThePublication(String marked, String dates) {
        assertThatReads(marked, dates, WEDNESDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voss left on [September 27].|2016-09-27 day-month",
                "Voss left on [Sept. 28].|2016-09-28 day-month",
                "Voss left on [27 September].|2016-09-27 day-month",
                "Voss left on the [27th of September].|2016-09-27 day-month",
                "Voss left on [October 30].|2015-10-30 day-month",
                "Voss left on [MAY 5].|2016-05-05 day-month",
                "Voss left on [Feb. 29].|2016-02-29 day-month",
                "Voss left on [June 6th].|2016-06-06 day-month",
                "On the morning of [Sept. 3] it rained.|2016-09-03 day-month",
                "Voss lost the [June 7] vote.|2016-06-07 day-month",
                "After [June 7]’s vote Voss left.|2016-06-07 day-month-possessive",
                "Voss left on [Monday, June 6].|2016-06-06 day-month",
                "Voss left on [Mon., 6 June].|2016-06-06 day-month",
                "Voss left on [Tuesday]. [6 June] was wet.|2016-09-27 weekday-before-publication, 2016-06-06 day-month",
                "Voss left on [Monday (6 June]).|2016-06-06 day-month",
                "Voss left on [Tuesday night, Sept. 27].|2016-09-27 day-month",
                "Voss left on [Monday, the 6th of June 2016].|2016-06-06 month-day-year",
                "Voss left on [Sep 27, 2015], alone.|2015-09-27 month-day-year",
                "Voss left on [27 Sept. 2015].|2015-09-27 month-day-year",
                "Voss left on [27 September 2015].|2015-09-27 month-day-year",
                "Voss left on [September 27 last year].|2015-09-27 month-day-year",
                "Voss left on [27 September of last year].|2015-09-27 month-day-year",
                "Voss left on [2015-09-27].|2015-09-27 iso",
                "Voss left on [27.09.2015].|2015-09-27 dotted",
                "Voss left on [9/27/2015].|2015-09-27 slashed",
                "Voss left on [27/9/2015].|2015-09-27 slashed",
                "Voss left on [3/4/2015].|2015-03-04 slashed",
            })
    void dates(String marked, String dates) {
        assertThatReads(marked, dates, WEDNESDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voss left in [March].|2016-03 in-month",
                "Voss left in [early March].|2016-03 in-month",
                "Voss left in [mid-January].|2016-01 in-month",
                "In [September], Voss left.|2016-09 in-month",
                "Voss left in [May], by day.|2016-05 in-month",
                "Voss left in [March 2015].|2015-03 month-year",
                "Voss left in [late March of 2015].|2015-03 month-year",
                "Voss left in [Sept. 2015].|2015-09 month-year",
                "In a [March 2015] interview Voss sang.|2015-03 month-year",
                "Voss left in [March last year].|2015-03 month-year",
                "Voss left [last March].|2016-03 last-named-month",
                "Voss left [last September].|2015-09 last-named-month",
                "Voss left [last month].|2016-08 last-month",
                "Voss left [late last month].|2016-08 last-month",
                "Voss left [this month].|2016-09 this-month",
                "Voss left [last week].|2016-09 last-week",
                "Voss left [last weekend].|2016-09 last-weekend",
                "Voss left in [2015].|2015 in-year",
                "Voss left in [late 2015].|2015 in-year",
                "Voss left [last year].|2015 last-year",
                "Voss left [earlier this year].|2016 this-year",
                "Voss lost [last year]’s vote.|2015 last-year-possessive",
                "Voss left in [June]. 2015 was wet.|2016-06 in-month",
                "Voss left in [March] or in [2015].|2016-03 in-month, 2015 in-year",
            })
    void monthsAndYears(String marked, String dates) {
        assertThatReads(marked, dates, WEDNESDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The week from 26 September to 2 October lies in two months, that from 25 to 31 July in one.
                "2016-09-28|Voss left earlier this week.|",
                "2016-09-21|Voss left [earlier this week].|2016-09 this-week",
                "2016-10-04|Voss left last week.|",
                "2016-08-03|Voss left [last week].|2016-07 last-week",
                "2016-05-02|Voss left last weekend.|",
                "2016-10-01|Voss left [last weekend].|2016-09 last-weekend",
                "2016-10-05|Voss left a week ago.|",
                // Announced, or of last year.
                "2016-05-20|Voss leaves on June 6.|",
                "2016-05-06|Voss left on [June 6].|2015-06-06 day-month",
                "2016-12-20|Voss leaves on Jan. 2.|",
                "2016-01-02|Voss left on [Dec. 30].|2015-12-30 day-month",
                "2016-02-20|Voss leaves in March.|",
                "2016-09-08|Voss leaves in November.|",
                "2016-12-20|Voss leaves in January.|",
                "2016-01-20|Voss left in [December].|2015-12 in-month",
                "2016-01-20|Voss left [last month].|2015-12 last-month",
                "2017-08-01|Voss left on [Feb. 29].|2016-02-29 day-month",
            })
    void whatTheDayOfPublicationDecides(LocalDate published, String marked, String dates) {
        assertThatReads(marked, dates, published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voss leaves next Tuesday.",
                "Voss leaves this coming Tuesday night.",
                "Voss leaves on Tuesday next week.",
                "Voss leaves by Tuesday.",
                "Voss stays until Tuesday.",
                "Voss leaves before Friday.",
                "Voss leaves before Friday’s vote.",
                "Voss leaves by the end of Friday.",
                "Voss is away since Monday.",
                "Voss is away from Monday to Friday.",
                "Voss is away Monday through Friday.",
                "Voss is away between Monday and Friday.",
                "Voss is away since last month.",
                "More fell than in 2015.",
                "The vote is set for Tuesday.",
                "Voss left the previous Tuesday.",
                "Voss sings on a Sunday.",
                "Voss sings every Sunday.",
                "Voss sings on Sundays.",
                "Voss left on the last Tuesday of March.",
                "Voss sings later today.",
                "Voss left tomorrow.",
            })
    void otherDaysAreNotReturned(String text) {
        assertThatReads(text, "", WEDNESDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dorr sang on Saturday Night Live.",
                "Dorr told The Sunday Times.",
                "Dorr told the Mail on Sunday.",
                "Dorr told USA Today.",
                "Dorr told the Today programme.",
                "Dorr sang on The Tonight Show.",
                "Dorr won Super Tuesday.",
                "Dorr fasts on Good Friday, Ash Wednesday and Easter Monday.",
                "Dorr shops on Black Friday’s eve.",
                "Dorr recalled the Sept. 11 attacks.",
                "Dorr has confidence in May.",
                "Dorr sat in May’s cabinet.",
                "Dorr may 5 times march 3 miles.",
                "May it rain. March on!",
                "Dorr won the 2016 election.",
                "Dorr won in 2016 election news.",
                "Dorr played in 2015-16.",
                "Dorr sang on tuesday, or in march.",
            })
    void namesAndVerbsAreNotDates(String text) {
        assertThatReads(text, "", WEDNESDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was Feb 30.",
                "It was June 31, 2016.",
                "It was 2016-02-30, 2016-13-01 or 2016-00-10.",
                "It was 31.02.2016 or 45.45.2016.",
                "It was 2/30/2016 or 27/27/2016 or 0/0/2016.",
                "It was Feb. 29, 2015.",
                "It was Friday, June 6.",
                "It will be September 27, 2022, 9/27/2022, March 2017 or, in 2017, rain.",
                "It was September 27-29, from 27–29 September.",
                "Voss left three days earlier.",
                "Voss left about two weeks ago.",
                "Voss left two or three days ago.",
                "Voss left a few days ago.",
                "Voss left 99 days ago.",
                "Voss left a week ago Tuesday.",
                "It rained over the last week.",
                "Tuesday-evening, #Tuesday, tuesday.com/Tuesday",
                "",
            })
    void oddOrOpenDatesAreLeftOut(String text) {
        assertThatReads(text, "", WEDNESDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voss left. {It rained on [Tuesday].} Dorr left on Monday.",
                "It rained by {Tuesday}.",
                "It rained on {Monday, June} 6.",
                "It rained {on [Monday], so} they left.",
                "Voss left{} on Monday.",
            })
    void onlyTheStretchIsReadButItsSurroundingsCount(String marked) {
        String text = marked.replaceAll("[{}\\[\\]]", "");
        String stretched = marked.replaceAll("[\\[\\]]", "");
        Span stretch = new Span(stretched.indexOf('{'), stretched.indexOf('}') - 1);

        List<DateExpression> found = new DateGrammar(WEDNESDAY).find(text, stretch);

        assertThat(mark(text, found)).isEqualTo(marked.replaceAll("[{}]", ""));
    }

    @Test
    void aLineMayBreakInsideADateButAParagraphMayNot() {
        assertThatReads("Voss left on [Monday,\r\nJune\u00a06].", "2016-06-06 day-month", WEDNESDAY);
        assertThatReads(
                "Voss left on [Monday]\n\n[6 June]",
                "2016-09-26 weekday-before-publication, 2016-06-06 day-month",
                WEDNESDAY);
    }

    @Test
    void aStretchOutsideTheTextIsRefused() {
        DateGrammar grammar = new DateGrammar(WEDNESDAY);
        Span stretch = new Span(0, 8);

        assertThatThrownBy(() -> grammar.find("Tuesday", stretch)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertThatReads(String marked, String dates, LocalDate published) {
        String text = marked.replaceAll("[\\[\\]]", "");

        List<DateExpression> found = new DateGrammar(published).find(text, new Span(0, text.length()));

        assertThat(mark(text, found)).isEqualTo(marked);
        assertThat(found.stream().map(one -> words(one.date())).collect(Collectors.joining(", ")))
                .isEqualTo(dates == null ? "" : dates);
    }

    private static String words(SaidOn date) {
        return String.format(Locale.ROOT, "%s %s", date.value(), date.rule());
    }

    private static String mark(String text, List<DateExpression> found) {
        StringBuilder marked = new StringBuilder(text);
        found.reversed().forEach(one -> {
            marked.insert(one.span().end(), ']');
            marked.insert(one.span().begin(), '[');
        });
        return marked.toString();
    }
}
