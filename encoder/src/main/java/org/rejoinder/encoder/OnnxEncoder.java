package org.rejoinder.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rejoinder.engine.attribution.Encoder;
import org.rejoinder.model.ErrorCode;
import org.rejoinder.model.RejoinderException;

/** The shipped weights on ONNX Runtime: one window a call, no padding, one thread a call. Thread-safe; load it once. */
public final class OnnxEncoder implements Encoder, AutoCloseable {
    private static final String VERSION = "reader-3";
    private static final int CLS = 101;
    private static final int SEP = 102;
    private static final int FEATURES = 3;

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession reading;
    private final WordPiece wordPiece;

    private OnnxEncoder(OrtEnvironment environment, OrtSession encoder, OrtSession reading, WordPiece wordPiece) {
        this.environment = environment;
        this.encoder = encoder;
        this.reading = reading;
        this.wordPiece = wordPiece;
    }

    /**
     * The encoder shipped in this jar.
     *
     * @throws RejoinderException RJ-402 if the weights or the native library cannot be loaded
     */
    public static OnnxEncoder load() {
        Natives.unpackOnce();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream vocabulary = resource("vocabulary.txt")) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // The files hold fused operators already; see export.py on the one fusion that costs more than it saves.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new OnnxEncoder(
                    environment,
                    environment.createSession(bytes("encoder.onnx"), options),
                    environment.createSession(bytes("reading.onnx"), options),
                    WordPiece.load(vocabulary));
        } catch (OrtException | LinkageError e) {
            throw new RejoinderException(
                    ErrorCode.NO_MODEL,
                    "the learned reader cannot be loaded on this system (" + e.getMessage()
                            + "); --reader cue-table works without it",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where ONNX Runtime's native libraries are taken from. */
    public static String nativeFolder() {
        return Natives.folder();
    }

    private static InputStream resource(String name) {
        InputStream in = OnnxEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new RejoinderException(
                    ErrorCode.BAD_TABLE, name + " is missing from the encoder's jar; build or install it again");
        }
        return in;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Pieces split(String text) {
        return wordPiece.split(text);
    }

    @Override
    public Window encode(int[] ids, byte[][] features) {
        int length = ids.length + 2;
        LongBuffer idBuffer = longs(length);
        LongBuffer featureBuffer = longs(length * FEATURES);
        idBuffer.put(0, CLS).put(length - 1, SEP);
        for (int i = 0; i < ids.length; i++) {
            idBuffer.put(i + 1, ids[i]);
            for (int k = 0; k < FEATURES; k++) {
                featureBuffer.put((i + 1) * FEATURES + k, features[i][k]);
            }
        }
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, idBuffer, new long[] {1, length});
                OnnxTensor featureTensor =
                        OnnxTensor.createTensor(environment, featureBuffer, new long[] {1, length, FEATURES})) {
            return new EncodedWindow(encoder.run(Map.of("ids", idTensor, "features", featureTensor)), length);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on a window of " + ids.length + " pieces", e);
        }
    }

    private static LongBuffer longs(int count) {
        return ByteBuffer.allocateDirect(count * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    @Override
    public void close() {
        try {
            encoder.close();
            reading.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not close", e);
        }
    }

    private final class EncodedWindow implements Window {
        private final OrtSession.Result result;
        private final FloatBuffer cueLogits;
        private final int length;

        EncodedWindow(OrtSession.Result result, int length) {
            this.result = result;
            this.cueLogits = tensor("cue_logits").getFloatBuffer();
            this.length = length;
        }

        private OnnxTensor tensor(String name) {
            return (OnnxTensor) result.get(name).orElseThrow();
        }

        @Override
        public float cue(int piece) {
            return sigmoid(cueLogits.get(2 * (piece + 1)));
        }

        @Override
        public float nestedCue(int piece) {
            return sigmoid(cueLogits.get(2 * (piece + 1) + 1));
        }

        @Override
        public List<Reading> read(int[] anchors) {
            FloatBuffer cues = tensor("cues").getFloatBuffer();
            int width = cues.capacity() / length;
            FloatBuffer chosen = ByteBuffer.allocateDirect(anchors.length * width * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
            LongBuffer places = longs(anchors.length);
            for (int i = 0; i < anchors.length; i++) {
                chosen.put(i * width, cues, (anchors[i] + 1) * width, width);
                places.put(i, anchors[i] + 1);
            }
            try (OnnxTensor cueTensor =
                            OnnxTensor.createTensor(environment, chosen, new long[] {anchors.length, width});
                    OnnxTensor anchorTensor =
                            OnnxTensor.createTensor(environment, places, new long[] {anchors.length});
                    OrtSession.Result read = reading.run(Map.of(
                            "pieces",
                            tensor("pieces"),
                            "senses",
                            tensor("senses"),
                            "cues",
                            cueTensor,
                            "anchors",
                            anchorTensor))) {
                return readings(read, anchors.length);
            } catch (OrtException e) {
                throw new IllegalStateException("the reading head failed on " + anchors.length + " cues", e);
            }
        }

        private List<Reading> readings(OrtSession.Result read, int anchorCount) {
            FloatBuffer labels = buffer(read, "logs");
            FloatBuffer circumstances = buffer(read, "circumstances");
            FloatBuffer against = buffer(read, "against");
            FloatBuffer senses = buffer(read, "sense_logs");
            List<Reading> readings = new ArrayList<>();
            for (int a = 0; a < anchorCount; a++) {
                float[] sense = new float[senses.capacity() / anchorCount];
                senses.get(a * sense.length, sense);
                readings.add(new Reading(
                        rows(labels, a, anchorCount),
                        rows(circumstances, a, anchorCount),
                        rows(against, a, anchorCount),
                        sense));
            }
            return readings;
        }

        private static FloatBuffer buffer(OrtSession.Result read, String name) {
            return ((OnnxTensor) read.get(name).orElseThrow()).getFloatBuffer();
        }

        /** The rows of one anchor for the window's own pieces, without [CLS] and [SEP]. */
        private float[][] rows(FloatBuffer values, int anchor, int anchorCount) {
            int width = values.capacity() / anchorCount / length;
            float[][] rows = new float[length - 2][width];
            for (int i = 0; i < length - 2; i++) {
                values.get((anchor * length + i + 1) * width, rows[i]);
            }
            return rows;
        }

        @Override
        public void close() {
            result.close();
        }
    }

    private static float sigmoid(float logit) {
        return (float) (1 / (1 + Math.exp(-logit)));
    }
}
