package org.rejoinder.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Unpacks ONNX Runtime's native libraries once per user instead of at every start, which would write 28 MB each time.
 * Where that is impossible ONNX Runtime unpacks them itself.
 */
final class Natives {
    private static final String FOLDER_PROPERTY = "onnxruntime.native.path";
    private static final String RESOURCES = "/ai/onnxruntime/native/";

    private Natives() {}

    /** Tells ONNX Runtime where its libraries lie; to be called before its first use. */
    static void unpackOnce() {
        if (System.getProperty(FOLDER_PROPERTY) == null) {
            platform().flatMap(Natives::unpacked).ifPresent(folder -> System.setProperty(FOLDER_PROPERTY, folder));
        }
    }

    static String folder() {
        return System.getProperty(FOLDER_PROPERTY, "a temporary folder, unpacked at each start");
    }

    private static Optional<String> unpacked(String platform) {
        Path folder = cache().resolve("onnxruntime-" + version() + "-" + platform);
        try {
            Files.createDirectories(folder);
            for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
                if (!unpack(RESOURCES + platform + "/" + System.mapLibraryName(name), folder)) {
                    return Optional.empty();
                }
            }
            return Optional.of(folder.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Copies under another name first, so that a library is there whole or not at all. */
    private static boolean unpack(String resource, Path folder) throws IOException {
        Path target = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        if (Files.exists(target)) {
            return true;
        }
        try (InputStream in = Natives.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            Path copy = Files.createTempFile(folder, "unpacking", ".tmp");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(copy);
            }
            return true;
        }
    }

    private static Path cache() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path base =
                set == null || set.isBlank() ? Path.of(System.getProperty("user.home", "."), ".cache") : Path.of(set);
        return base.resolve("rejoinder");
    }

    private static String version() {
        String version = ai.onnxruntime.OrtEnvironment.class.getPackage().getImplementationVersion();
        return version == null ? "unversioned" : version;
    }

    private static Optional<String> platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean isArm = arch.equals("aarch64");
        if (os.contains("linux") && (isArm || arch.equals("amd64"))) {
            return Optional.of(isArm ? "linux-aarch64" : "linux-x64");
        }
        return os.contains("mac") && isArm ? Optional.of("osx-aarch64") : Optional.empty();
    }
}
