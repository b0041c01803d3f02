package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rejoinder.encoder.OnnxEncoder;
import org.rejoinder.engine.statement.CueTableReader;
import org.rejoinder.model.RejoinderException;
import picocli.CommandLine.Command;

/** {@code rejoinder doctor}: checks what the product needs and says how to mend what is missing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks JDK, memory, data files, native libraries, model, disk and record.")
final class DoctorCommand implements Callable<Integer> {
    private static final int NEEDED_JAVA = 21;
    private static final long NEEDED_HEAP_MB = 200;
    private static final long NEEDED_DISK_MB = 100;

    private final Terminal terminal;
    private boolean isHealthy = true;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int java = Runtime.version().feature();
        check("JDK", NEEDED_JAVA <= java, "Java " + Runtime.version(), "install a JDK 21 or newer and set JAVA_HOME");
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        check("memory", NEEDED_HEAP_MB <= heap, heap + " MB heap at most", "start with JAVA_OPTS=-Xmx256m");
        checkTable();
        checkCoverage();
        checkModel();
        checkFolder("disk", Path.of(""));
        checkFolder("temporary folder", Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
        line(
                "ok",
                "record",
                "kept by a later version; rejoinder.db in this folder is "
                        + (Files.exists(Path.of("rejoinder.db")) ? "present and left alone" : "absent"));
        return isHealthy ? 0 : 1;
    }

    private void checkTable() {
        try {
            line("ok", "cue table", "loads; reader " + CueTableReader.load().reader());
        } catch (RejoinderException e) {
            check("cue table", false, String.valueOf(e.getMessage()), "build again: mvn clean package");
        }
    }

    private void checkModel() {
        try (OnnxEncoder encoder = OnnxEncoder.load()) {
            line("ok", "native libraries", "ONNX Runtime loads from " + OnnxEncoder.nativeFolder());
            line("ok", "model", "loads; reader " + encoder.version());
        } catch (RejoinderException e) {
            check("model", false, String.valueOf(e.getMessage()), "or run on Linux or macOS with a 64-bit JDK");
        }
    }

    private void checkCoverage() {
        try {
            line("ok", "bundled coverage", DemoCommand.articles().size() + " articles");
        } catch (RejoinderException e) {
            check("bundled coverage", false, String.valueOf(e.getMessage()), "build again: mvn clean package");
        }
    }

    private void checkFolder(String name, Path folder) {
        Path absolute = folder.toAbsolutePath();
        try {
            long free = Files.getFileStore(absolute).getUsableSpace() >> 20;
            boolean isFine = Files.isWritable(absolute) && NEEDED_DISK_MB <= free;
            check(
                    name,
                    isFine,
                    String.format(
                            Locale.ROOT,
                            "%s: %d MB free%s",
                            absolute,
                            free,
                            Files.isWritable(absolute) ? "" : ", read-only"),
                    String.format(Locale.ROOT, "free %d MB or work in a folder you may write to", NEEDED_DISK_MB));
        } catch (IOException e) {
            check(name, false, absolute + ": " + e, "work in a folder that exists");
        }
    }

    private void check(String name, boolean isFine, String found, String wayOut) {
        isHealthy &= isFine;
        line(isFine ? "ok" : "FAIL", name, isFine ? found : found + "; " + wayOut);
    }

    private void line(String state, String name, String found) {
        terminal.out().println(String.format(Locale.ROOT, "%-5s %-17s %s", state, name, Cells.oneLine(found)));
    }
}
