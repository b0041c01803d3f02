package org.rejoinder.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rejoinder doctor}: looks at what the program needs and says what to do where it is missing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks this machine and this build; says what to do where something is missing.",
        footer = {"", "Example:", "  rejoinder doctor"})
final class DoctorCommand implements Callable<Integer> {
    private final Session session;
    private final Checks checks;

    DoctorCommand(Session session, StatementReaders readers) {
        this.session = session;
        this.checks = new Checks(session.surroundings(), readers);
    }

    @Override
    public Integer call() {
        List<Checks.Finding> findings = checks.all();
        findings.forEach(finding -> session.data(finding + "\n"));
        session.flush();
        long failed = findings.stream()
                .filter(finding -> finding.level() == Checks.Level.FAIL)
                .count();
        session.say(failed == 0 ? "Rejoinder can work here." : failed + " of " + findings.size() + " checks failed.");
        return failed == 0 ? ExitStatus.OK : ExitStatus.FAILURE;
    }
}
