package org.rejoinder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code rejoinder} itself: names the commands. */
@Command(
        name = "rejoinder",
        mixinStandardHelpOptions = true,
        versionProvider = RejoinderCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads the news and keeps the record: who said what, in which words, when and where.",
        footer = {
            "",
            "Examples:",
            "  rejoinder demo",
            "  rejoinder read article.txt",
            "  rejoinder read --to jsonl coverage/ > statements.jsonl",
            "",
            "Data goes to standard output, everything else to standard error.",
            "Exit status: 0 ok, 1 something failed, 2 wrong usage."
        })
final class RejoinderCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new UsageError("which command? For a first look:\n  rejoinder demo");
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RejoinderCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "rejoinder " + (version == null ? "(not from a jar)" : version) + ", Java " + Runtime.version()
            };
        }
    }
}
