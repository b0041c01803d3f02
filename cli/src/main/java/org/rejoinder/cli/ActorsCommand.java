package org.rejoinder.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rejoinder.engine.speaker.Actors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Published;
import org.rejoinder.model.ReadArticle;
import org.rejoinder.model.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code actors}: who speaks in the articles, under which names and in which offices. */
@Console
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Lists who speaks in articles, with every name and office, and why two names are one actor.",
        footer = {"", "Example: rejoinder actors coverage/"})
final class ActorsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "File, folder, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--reader", description = "learned (default where it loads) or cue-table: rules alone.")
    private ReaderChoice reader = ReaderChoice.BEST;

    ActorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Actors actors = new Actors();
        boolean isWhole = new ReadRun(reader.load(terminal), terminal, new Gathering(actors), 0).readAll(inputs);
        actors.actors().stream()
                .filter(actor -> actor.kind() == Speaker.Kind.PERSON || actor.kind() == Speaker.Kind.ORGANIZATION)
                .forEach(this::print);
        return isWhole ? 0 : 1;
    }

    private record Gathering(Actors actors) implements Output {
        @Override
        public void print(ReadArticle read) {
            actors.add(read);
        }
    }

    private void print(Actor actor) {
        String party = actor.party()
                .filter(side -> !side.equals(actor.name()))
                .map(side -> ", for " + side)
                .orElse("");
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%s (%s%s), %d article%s",
                        actor.name(),
                        actor.kind().name().toLowerCase(Locale.ROOT),
                        party,
                        actor.articles().size(),
                        actor.articles().size() == 1 ? "" : "s"));
        List<String> others = actor.names().stream()
                .filter(name -> !name.equals(actor.name()))
                .toList();
        if (!others.isEmpty()) {
            terminal.out().println("  also: " + String.join(", ", others));
        }
        actor.roles().forEach(role -> terminal.out().println("  " + dated(role)));
        actor.merges().forEach(why -> terminal.out().println("  one actor: " + why));
    }

    private static String dated(Actor.RoleAt role) {
        String date =
                role.published().map(Published::date).map(day -> day + "  ").orElse("");
        return date + Cells.oneLine(role.role());
    }
}
