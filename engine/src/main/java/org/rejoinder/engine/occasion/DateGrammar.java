package org.rejoinder.engine.occasion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.model.SaidOn;
import org.rejoinder.model.SaidOn.Precision;
import org.rejoinder.model.Span;

/**
 * Finds dates on which something may have been said, and resolves them against the day of publication.
 *
 * <p>All rules read the text. Where they overlap, the longest match has the words, also when it is known to be no date
 * ("Super Tuesday", "next Friday", "Feb. 30"): its words are lost to shorter rules. Left out is also what bounds a time
 * ("by Tuesday", "since March 2016"), what lies after the publication, and what the words leave open ("about two weeks
 * ago"). Tense is not read: "will meet on Tuesday" yields a date.
 *
 * <p>The rule of a genitive ends in {@code -possessive}, since "Tuesday's debate" dates the debate.
 */
final class DateGrammar {
    private static final String SPACE = "(?:\\h{1,3}|\\h?\\R\\h?)";
    /** No part of a word, number, range, price or address. */
    private static final String LEFT = "(?<![\\p{L}\\p{N}_$€£#@/])(?<![\\p{L}\\p{N}][-–]|\\p{N}[.,:])";

    private static final String RIGHT = "(?![\\p{L}\\p{N}_@/]|[-–][\\p{L}\\p{N}]|[.,:]\\p{N}|\\h?%|(?-i:\\.\\p{Ll}))";

    private static final String WEEKDAY = "(?<weekday>(?-i:M)onday|(?-i:T)uesday|(?-i:W)ednesday|(?-i:T)hursday"
            + "|(?-i:F)riday|(?-i:S)aturday|(?-i:S)unday)";
    private static final String SHORT_WEEKDAY = "(?<weekday>(?-i:M)on(?:day)?|(?-i:T)ue(?:s(?:day)?)?"
            + "|(?-i:W)ed(?:nesday)?|(?-i:T)hu(?:r(?:s(?:day)?)?)?|(?-i:F)ri(?:day)?|(?-i:S)at(?:urday)?"
            + "|(?-i:S)un(?:day)?)(?:(?<!day)\\.)?";
    private static final String MONTH = "(?<month>(?-i:J)anuary|(?-i:F)ebruary|(?-i:M)arch|(?-i:A)pril|(?-i:M)ay"
            + "|(?-i:J)une|(?-i:J)uly|(?-i:A)ugust|(?-i:S)eptember|(?-i:O)ctober|(?-i:N)ovember|(?-i:D)ecember)";
    private static final String SHORT_MONTH = "(?<month>(?-i:J)an(?:uary)?|(?-i:F)eb(?:ruary)?|(?-i:M)ar(?:ch)?"
            + "|(?-i:A)pr(?:il)?|(?-i:M)ay|(?-i:J)une?|(?-i:J)uly?|(?-i:A)ug(?:ust)?|(?-i:S)ept?(?:ember)?"
            + "|(?-i:O)ct(?:ober)?|(?-i:N)ov(?:ember)?|(?-i:D)ec(?:ember)?)";
    /** Of an abbreviation; that of "left in June. 2015 was" ends a sentence. */
    private static final String DOT = "(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)?";

    private static final String DAY = "(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
    private static final String YEAR = ",? (?:of )?(?<year>(?:1\\d|20)\\d\\d|(?:last|this) year)";
    private static final String PART = "(?: (?:morning|afternoon|evening|night))?";
    private static final String ON_WEEKDAY = "(?:" + SHORT_WEEKDAY + PART + ",? \\(?(?:the )?)?";
    private static final String EARLY = "(?:(?:early|earlier|late) )?";
    private static final String STAGE = "(?:(?:early|mid|late)(?: |-))?";
    private static final String NUMBER = "(?<number>a|one|two|three|four|five|six|seven|eight|nine|ten|\\d\\d?)";
    private static final String IN = "(?<=(?<!\\p{L})in )";
    /** What makes a number of days or weeks a guess. */
    private static final String EXACTLY = "(?<!(?<!\\p{L})(?:about|around|roughly|approximately|some|nearly|almost|than"
            + "|over|under|least|most|to|or|half|maybe|perhaps) )";

    /** When its words match, what follows; nothing if they are no date. */
    private record Rule(Pattern when, BiFunction<DateGrammar, MatchResult, Optional<SaidOn>> then) {
        /** Every match that begins with a word of the starts and ends before the limit. */
        Stream<Match> matches(String text, Span starts, int limit) {
            Matcher matcher = when.matcher(text).useTransparentBounds(true);
            Stream.Builder<Match> found = Stream.builder();
            for (int i = starts.begin(); i < starts.end(); i++) {
                boolean isStart = Character.isLetterOrDigit(text.charAt(i))
                        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
                if (isStart && matcher.region(i, limit).lookingAt()) {
                    found.add(new Match(this, matcher.toMatchResult()));
                }
            }
            return found.build();
        }
    }

    /** The words a rule matches. */
    private record Match(Rule rule, MatchResult words) {
        Span span() {
            return new Span(words.start(), words.end());
        }
    }

    /** Of two matches equally long the one of the earlier rule counts, so what is no date comes first. */
    private static final List<Rule> RULES = List.of(
            // Names: "Super Tuesday", "Saturday Night Live", "USA Today"; but "told Fox News Tuesday".
            noDate("(?:Super|Bowl|Black|Good|Ash|Easter|Palm|Bloody|Cyber|Fat|Mardi Gras|Shrove|Giving|Holy|Maundy|Whit"
                    + "|Casual|Freaky|Ruby|Man) " + WEEKDAY),
            noDate("Fox News Sunday|Mail on Sunday|Friday the 13th|Women['’]s March"),
            noDate(WEEKDAY
                    + " (?-i:(?:Night|Evening) \\p{Lu}\\p{Ll}+|Morning|Times|Telegraph|Mail|Express|Mirror|Herald"
                    + "|Post|Independent|People|World|Tribune|Star|Review)"),
            noDate("(?<=[\\p{L}\\p{N}]\\h)(?-i:T(?:oday|ODAY|onight|ONIGHT))"),
            noDate("(?-i:Today|Tonight)[\"”'’]? (?:show|program(?:me)?)"),
            noDate("(?:confidence|faith|trust|belief) in May|in May['’]s"),
            noDate(SHORT_MONTH + DOT + " " + DAY
                    + " (?:terror(?:ist)? )?(?:attacks?|hijack(?:er|ing)s|riots?|insurrection|committee|commission)"),
            // Other days: "next Tuesday", "the previous Monday", "on a Sunday"; but "in a Sunday interview".
            noDate("(?:next|coming|upcoming|following|previous|preceding|same|every|each|any|one|another|given|this"
                    + "|that|first|second|third|fourth|fifth|on a|later(?: on)?) " + WEEKDAY + PART),
            noDate(WEEKDAY + PART + "(?:,|,? of)? (?:next week|week|after next|before last)"),
            noDate("the " + WEEKDAY + " (?:before|after)"),
            noDate("(?:weeks?|months?) ago,? (?:on )?(?:" + WEEKDAY + "|today|yesterday)"),
            noDate("later (?:on )?(?:today|tonight|this (?:morning|afternoon|evening|week|month|year))"),
            // Stretches of time: "over the last year", "the last week of the race".
            noDate("(?:the|my|our|your|his|her|its|their) last (?:night|week|weekend|month|year|" + WEEKDAY + ")"),
            noDate("last (?:night|week|weekend|month|year|" + WEEKDAY + ") of"),
            // Days seen from the day of publication.
            daysBack(0, "today", "(?:earlier )?today"),
            daysBack(0, "tonight", "tonight"),
            daysBack(0, "part-of-today", EARLY + "this (?:morning|afternoon|evening)"),
            daysBack(0, "earlier-in-the-day", "earlier in the day"),
            daysBack(1, "yesterday", EARLY + "yesterday" + PART),
            daysBack(1, "last-night", EARLY + "last (?:night|evening)"),
            daysBack(2, "day-before-yesterday", "(?:the )?day before yesterday"),
            rule(EXACTLY + NUMBER + " (?<unit>day|week)s? ago", DateGrammar::ago),
            rule(EARLY + WEEKDAY + PART, DateGrammar::weekday),
            rule(EARLY + "(?:last|(?:this )?past) " + WEEKDAY + PART, DateGrammar::lastWeekday),
            rule(WEEKDAY + PART + "(?:,|,? of)? last week", DateGrammar::weekdayOfLastWeek),
            rule("last week,? on " + WEEKDAY + PART, DateGrammar::weekdayOfLastWeek),
            // Dates.
            rule(ON_WEEKDAY + SHORT_MONTH + DOT + " (?:the )?" + DAY + "(?:" + YEAR + ")?", DateGrammar::dayOfMonth),
            rule(ON_WEEKDAY + DAY + "(?: of)? " + SHORT_MONTH + "(?:" + DOT + YEAR + ")?", DateGrammar::dayOfMonth),
            rule("(\\d{4})-(\\d\\d)-(\\d\\d)", DateGrammar::iso),
            rule("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})", DateGrammar::dotted),
            rule("(\\d\\d?)/(\\d\\d?)/(\\d{4})", DateGrammar::slashed),
            // Weeks, months and years.
            rule(EARLY + "(?<which>last|this) (?<unit>week|month|year)", DateGrammar::lastOrThis),
            rule(EARLY + "last weekend", (grammar, words) -> grammar.lastWeekend()),
            rule(IN + STAGE + MONTH, DateGrammar::inMonth),
            rule(EARLY + "last " + MONTH, DateGrammar::lastNamedMonth),
            rule(STAGE + SHORT_MONTH + DOT + YEAR, DateGrammar::monthOfYear),
            rule(
                    IN + STAGE
                            + "(?<year>(?:19|20)\\d\\d)(?! (?:elections?|presidential|campaign|race|primar|dollars))",
                    DateGrammar::inYear));

    /** The first letters of months, weekdays and words for stretches of time, or a year. */
    private static final Pattern ANCHOR =
            Pattern.compile("\\d{4}|(?<![\\p{L}])(?:A(?i:pr|ug)|D(?i:ec)|F(?i:eb|ri)|J(?i:an|ul|un)"
                    + "|M(?i:ar|ay|on)|N(?i:ov)|O(?i:ct)|S(?i:at|ep|un)|T(?i:hu|ue)|W(?i:ed)"
                    + "|(?i:to(?:day|night)|yesterday|day|night|evening|morning|afternoon|week|month|year))");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?!\\p{L})");
    /** "by Tuesday", "before last Friday's deadline". */
    private static final Pattern LIMIT = before("by|until|till|before|ahead of|prior to|no later than");
    /** "since Tuesday", "set for Friday", "between Monday and Friday"; but "after Tuesday's debate". */
    private static final Pattern BOUND =
            before("since|from|after|through|to|for|than|starting|beginning|effective|between"
                    + "|between [^;:\\n]{3,25} and");
    /** "Monday to Friday". */
    private static final Pattern RANGE =
            compile(" (?:to|through) (?:" + SHORT_WEEKDAY + "|" + SHORT_MONTH + ")" + RIGHT);

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    /** Covers the longest expression and the words looked at beside it. */
    private static final int MARGIN = 80;
    /** Covers what any rule has before its first anchor. */
    private static final int AHEAD = 24;
    /** Covers what any rule has behind its last. */
    private static final int BEHIND = 40;
    /** More days or weeks than this are round numbers. */
    private static final int MAX_DAYS_AGO = 31;
    /** A day without a year that comes so soon after the publication is announced, not remembered. */
    private static final int ANNOUNCED_DAYS = 30;
    /** So is a month without a year. */
    private static final int ANNOUNCED_MONTHS = 3;
    /** 29 February comes back after at most eight years. */
    private static final int MAX_YEARS_BACK = 8;

    private final LocalDate published;

    DateGrammar(LocalDate published) {
        this.published = published;
    }

    /**
     * The dates worded wholly within the stretch, in text order, never overlapping. An expression that crosses the
     * stretch's edge is not cut but left out; words beside the stretch are looked at.
     *
     * @throws IllegalArgumentException if the stretch leaves the text
     */
    List<DateExpression> find(String text, Span stretch) {
        stretch.checkAgainst(text);
        Span region = new Span(Math.max(0, stretch.begin() - MARGIN), Math.min(text.length(), stretch.end() + MARGIN));
        NavigableMap<Integer, Match> longest = new TreeMap<>();
        anchored(text, region).stream()
                .flatMap(starts -> RULES.stream()
                        .flatMap(rule -> rule.matches(text, starts, Math.min(region.end(), starts.end() + BEHIND))))
                .sorted(Comparator.comparingInt((Match match) -> match.span().length())
                        .reversed())
                .filter(match -> isFree(match.span(), longest))
                .forEachOrdered(match -> longest.put(match.span().begin(), match));
        return longest.values().stream()
                .filter(match -> stretch.contains(match.span()))
                .flatMap(match -> resolved(text, match).stream())
                .toList();
    }

    /** Where a date can begin: near a word that every date has one of. The many rules need not try the rest. */
    private static List<Span> anchored(String text, Span region) {
        List<Span> parts = new ArrayList<>();
        Matcher anchor = ANCHOR.matcher(text).region(region.begin(), region.end());
        while (anchor.find()) {
            int begin = Math.max(region.begin(), anchor.start() - AHEAD);
            boolean isApart = parts.isEmpty() || parts.getLast().end() < begin;
            int from = isApart ? begin : parts.removeLast().begin();
            parts.add(new Span(from, anchor.end()));
        }
        return parts;
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Match> taken) {
        return Optional.ofNullable(taken.lowerEntry(span.end()))
                .filter(entry -> entry.getValue().span().overlaps(span))
                .isEmpty();
    }

    private Optional<DateExpression> resolved(String text, Match match) {
        Span span = match.span();
        boolean isPossessive =
                POSSESSIVE.matcher(text).region(span.end(), text.length()).lookingAt();
        if (isBound(text, span, isPossessive)) {
            return Optional.empty();
        }
        return match.rule()
                .then()
                .apply(this, match.words())
                .filter(date -> !date.date().isAfter(published))
                .map(date ->
                        isPossessive ? new SaidOn(date.date(), date.precision(), date.rule() + "-possessive") : date)
                .map(date -> new DateExpression(span, date));
    }

    private static boolean isBound(String text, Span span, boolean isPossessive) {
        Span before = new Span(Math.max(0, span.begin() - MARGIN), span.begin());
        boolean isLimit = Stream.of(LIMIT, BOUND)
                .limit(isPossessive ? 1 : 2)
                .anyMatch(bound -> bound.matcher(text)
                        .region(before.begin(), before.end())
                        .useTransparentBounds(true)
                        .find());
        return isLimit || RANGE.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    private Optional<SaidOn> ago(MatchResult words) {
        String number = lower(words.group("number"));
        boolean isWeeks = words.group("unit").equalsIgnoreCase("week");
        if (isWeeks && number.equals("a")) {
            return withinMonth(published.minusDays(10), published.minusDays(4), "week-ago");
        }
        int count = number.equals("a") ? 1 : NUMBERS.indexOf(number) + 1;
        int days = (0 < count ? count : Integer.parseInt(number)) * (isWeeks ? 7 : 1);
        return days <= MAX_DAYS_AGO
                ? day(published.minusDays(days), isWeeks ? "weeks-ago" : "days-ago")
                : Optional.empty();
    }

    private Optional<SaidOn> weekday(MatchResult words) {
        return day(published.with(TemporalAdjusters.previousOrSame(dayOfWeek(words))), "weekday-before-publication");
    }

    /** On a Tuesday nobody calls it last Tuesday. */
    private Optional<SaidOn> lastWeekday(MatchResult words) {
        return day(published.with(TemporalAdjusters.previous(dayOfWeek(words))), "last-weekday");
    }

    private Optional<SaidOn> weekdayOfLastWeek(MatchResult words) {
        return day(monday(published.minusWeeks(1)).with(dayOfWeek(words)), "weekday-of-last-week");
    }

    /** A weekday beside the date must agree with it; else one of the two is wrong, and who knows which. */
    private Optional<SaidOn> dayOfMonth(MatchResult words) {
        Month month = month(words);
        int dayOfMonth = Integer.parseInt(words.group("day"));
        if (month.maxLength() < dayOfMonth) {
            return Optional.empty();
        }
        MonthDay day = MonthDay.of(month, dayOfMonth);
        Optional<LocalDate> date = group(words, "year").isPresent()
                ? Optional.of(year(words)).filter(day::isValidYear).map(day::atYear)
                : latest(day);
        String rule = group(words, "year").isPresent() ? "month-day-year" : "day-month";
        return date.filter(one -> group(words, "weekday").isEmpty() || one.getDayOfWeek() == dayOfWeek(words))
                .flatMap(one -> day(one, rule));
    }

    private Optional<LocalDate> latest(MonthDay day) {
        return isAnnounced(day)
                ? Optional.empty()
                : IntStream.rangeClosed(0, MAX_YEARS_BACK)
                        .map(years -> published.getYear() - years)
                        .filter(day::isValidYear)
                        .mapToObj(day::atYear)
                        .filter(date -> !date.isAfter(published))
                        .findFirst();
    }

    private boolean isAnnounced(MonthDay day) {
        return IntStream.rangeClosed(1, ANNOUNCED_DAYS)
                .mapToObj(published::plusDays)
                .anyMatch(soon -> MonthDay.from(soon).equals(day));
    }

    private Optional<SaidOn> iso(MatchResult words) {
        return numbers(words, 1, 2, 3, "iso");
    }

    private Optional<SaidOn> dotted(MatchResult words) {
        return numbers(words, 3, 2, 1, "dotted");
    }

    /** Month first, as in the United States, unless the number is too high for one. */
    private Optional<SaidOn> slashed(MatchResult words) {
        boolean isMonthFirst = Integer.parseInt(words.group(1)) <= 12;
        return numbers(words, 3, isMonthFirst ? 1 : 2, isMonthFirst ? 2 : 1, "slashed");
    }

    private Optional<SaidOn> numbers(MatchResult words, int yearGroup, int monthGroup, int dayGroup, String rule) {
        int month = Integer.parseInt(words.group(monthGroup));
        int day = Integer.parseInt(words.group(dayGroup));
        if (month < 1 || 12 < month) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(Integer.parseInt(words.group(yearGroup)), month);
        return whole.isValidDay(day) ? day(whole.atDay(day), rule) : Optional.empty();
    }

    private Optional<SaidOn> lastOrThis(MatchResult words) {
        String which = lower(words.group("which"));
        String unit = lower(words.group("unit"));
        int back = which.equals("last") ? 1 : 0;
        String rule = which + "-" + unit;
        return switch (unit) {
            case "week" -> {
                LocalDate monday = monday(published.minusWeeks(back));
                yield withinMonth(monday, monday.plusDays(6), rule);
            }
            case "month" -> month(YearMonth.from(published).minusMonths(back), rule);
            default -> Optional.of(new SaidOn(published.minusYears(back), Precision.YEAR, rule));
        };
    }

    private Optional<SaidOn> lastWeekend() {
        LocalDate sunday = published.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return withinMonth(sunday.minusDays(1), sunday, "last-weekend");
    }

    /** In September "a vote in November" is to come; of one ten months back the year is told. */
    private Optional<SaidOn> inMonth(MatchResult words) {
        Month month = month(words);
        int monthsAhead = Math.floorMod(month.getValue() - published.getMonthValue(), 12);
        return 0 < monthsAhead && monthsAhead <= ANNOUNCED_MONTHS
                ? Optional.empty()
                : month(latest(month, YearMonth.from(published)), "in-month");
    }

    private Optional<SaidOn> lastNamedMonth(MatchResult words) {
        return month(latest(month(words), YearMonth.from(published).minusMonths(1)), "last-named-month");
    }

    private static YearMonth latest(Month month, YearMonth limit) {
        YearMonth sameYear = limit.withMonth(month.getValue());
        return sameYear.isAfter(limit) ? sameYear.minusYears(1) : sameYear;
    }

    private Optional<SaidOn> monthOfYear(MatchResult words) {
        return month(YearMonth.of(year(words), month(words)), "month-year");
    }

    private Optional<SaidOn> inYear(MatchResult words) {
        return Optional.of(new SaidOn(LocalDate.of(year(words), 1, 1), Precision.YEAR, "in-year"));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The month of some days, if all lie in one. */
    private static Optional<SaidOn> withinMonth(LocalDate first, LocalDate last, String rule) {
        YearMonth month = YearMonth.from(first);
        return month.equals(YearMonth.from(last)) ? month(month, rule) : Optional.empty();
    }

    private static Optional<SaidOn> month(YearMonth month, String rule) {
        return Optional.of(new SaidOn(month.atDay(1), Precision.MONTH, rule));
    }

    private static Optional<SaidOn> day(LocalDate day, String rule) {
        return Optional.of(new SaidOn(day, Precision.DAY, rule));
    }

    private int year(MatchResult words) {
        String year = lower(words.group("year"));
        if (Character.isDigit(year.charAt(0))) {
            return Integer.parseInt(year);
        }
        return published.getYear() - (year.startsWith("last") ? 1 : 0);
    }

    private static Month month(MatchResult words) {
        String begin = words.group("month").substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static DayOfWeek dayOfWeek(MatchResult words) {
        String begin = words.group("weekday").substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> group(MatchResult words, String name) {
        return Optional.ofNullable(words.group(name));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Rule noDate(String words) {
        return rule(words, (grammar, match) -> Optional.empty());
    }

    private static Rule daysBack(int days, String name, String words) {
        return rule(words, (grammar, match) -> day(grammar.published.minusDays(days), name));
    }

    private static Rule rule(String words, BiFunction<DateGrammar, MatchResult, Optional<SaidOn>> then) {
        return new Rule(compile(LEFT + "(?:" + words + ")" + RIGHT), then);
    }

    /** The words end where a date begins. */
    private static Pattern before(String words) {
        return compile(
                LEFT + "(?:" + words + ")(?: the)?(?: (?:end|start|beginning|close) of)?(?: (?:on|in|the))? \\z");
    }

    private static Pattern compile(String words) {
        return Pattern.compile(words.replace(" ", SPACE), Pattern.CASE_INSENSITIVE);
    }
}
