"""python -m rejoinder_training.export --reader 8:runs/x/reader.pt --jar ... --into DIR: ONNX files of a trained reader.

Writes into DIR
  encoder.onnx   ids[1, T], features[1, T, 3] (int64) -> pieces[1, T, 128], cues[1, T, 128], senses[1, T, 128], cue_logits[1, T, 2]
  reading.onnx   pieces[1, T, 128], cues[A, 128], senses[1, T, 128], anchors[A] (int64)
                 -> logs[A, T, 7], circumstances[A, T, 5], against[A, T, 3], sense_logs[A, 22]: log-probabilities of labels and,
                 act, polarity and kind each on its own, of senses
  vocabulary.txt one piece a line
both int8 and with their operators fused, and checks them on PolNeAR dev against the reader they come from. They are to be
loaded with basic optimisation only: all has been done, but for one fusion that makes them slower.
"""

import argparse
import pathlib
import tempfile

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import corpus, decode
from .model import HEAD
from .train import BASES, evaluate, load_reader, load_tokenizer


class EncoderGraph(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, features):
        hidden = self.reader.hidden(ids, features)
        reader = self.reader
        return reader.reading.piece(hidden), reader.reading.cue(hidden), reader.sense(hidden), reader.cues(hidden)


class ReadingGraph(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reading, self.senses = reader.reading, reader.senses

    def forward(self, pieces, cues, senses, anchors):
        labels, circumstances, against = self.reading(pieces, cues, anchors)
        logs = torch.log_softmax(labels, dim=-1)
        logits = self.senses(senses, senses[0, anchors], logs)
        parts = torch.split(logits, [len(names) for _, names in corpus.SENSES], dim=-1)
        senses = torch.cat([torch.log_softmax(part, dim=-1) for part in parts], dim=-1)
        return logs, torch.log_softmax(circumstances, dim=-1), torch.log_softmax(against, dim=-1), senses


class Exported:
    """The ONNX files behind the methods of Reader that decode.read calls; one window at a time."""

    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        self.encoder, self.reading = (
            onnxruntime.InferenceSession(str(folder / name), options) for name in ("encoder.onnx", "reading.onnx")
        )

    def hidden(self, ids, features, mask):
        return self.encoder.run(None, {"ids": ids.numpy(), "features": features.numpy()})

    def cues(self, hidden):
        return torch.from_numpy(hidden[3])

    def read(self, hidden, rows, anchors, mask):
        *labels, self.last = (torch.from_numpy(made) for made in self._run(hidden, anchors))
        return labels

    def sense_of(self, hidden, rows, anchors, logs, mask=None):
        """Of the anchors of the last read."""
        return self.last

    def _run(self, hidden, anchors):
        pieces, cues, senses, _ = hidden
        feed = {"pieces": pieces, "cues": cues[0, anchors.numpy()], "senses": senses, "anchors": anchors.numpy()}
        return self.reading.run(None, feed)


def export(reader, folder):
    """Writes float files into folder."""
    length, some = 40, 3
    ids = torch.randint(1000, 20000, (1, length))
    features = torch.zeros(1, length, 3, dtype=torch.int64)
    torch.onnx.export(
        EncoderGraph(reader).eval(), (ids, features), folder / "encoder.onnx", dynamo=False, opset_version=17,
        input_names=["ids", "features"], output_names=["pieces", "cues", "senses", "cue_logits"],
        dynamic_axes={name: {1: "T"} for name in ("ids", "features", "pieces", "cues", "senses", "cue_logits")},
    )
    torch.onnx.export(
        ReadingGraph(reader).eval(), (torch.zeros(1, length, HEAD), torch.zeros(some, HEAD), torch.zeros(1, length, HEAD), torch.arange(some)),
        folder / "reading.onnx", dynamo=False, opset_version=17,
        input_names=["pieces", "cues", "senses", "anchors"], output_names=["logs", "circumstances", "against", "sense_logs"],
        dynamic_axes={"pieces": {1: "T"}, "senses": {1: "T"}, "cues": {0: "A"}, "anchors": {0: "A"}, "logs": {0: "A", 1: "T"},
                      "circumstances": {0: "A", 1: "T"}, "against": {0: "A", 1: "T"}, "sense_logs": {0: "A"}},
    )


def fuse(path, into):
    """Fuses operators, except layer norms with the sum before: the fused kernel takes three times as long (ONNX Runtime 1.29)."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(into)
    onnxruntime.InferenceSession(str(path), options, disabled_optimizers=["SkipLayerNormFusion"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path("../../shared"))
    parser.add_argument("--reader", required=True, metavar="SIZE:FILE", help="as in train --teachers: 8:runs/4/reader.pt")
    parser.add_argument("--base", choices=BASES, default="minilm", help="whose tokenizer is in the jar")
    parser.add_argument("--jar", type=pathlib.Path, required=True)
    parser.add_argument("--into", type=pathlib.Path, required=True)
    parser.add_argument("--raw", type=pathlib.Path, help="folder for the int8 readings of PolNeAR dev, for calibrate")
    parser.add_argument("--float-dev", action="store_true", help="score the float reader too (slow)")
    args = parser.parse_args()
    args.into.mkdir(parents=True, exist_ok=True)
    tokenizer, reader = load_tokenizer(args.base, args.jar), load_reader(args.reader)
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        export(reader, work)
        check_parity(reader, Exported(work), tokenizer)
        for name in ("encoder.onnx", "reading.onnx"):
            quantize_dynamic(work / name, work / ("int8." + name), per_channel=True, weight_type=QuantType.QInt8)
            fuse(work / ("int8." + name), args.into / name)
        names = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
        (args.into / "vocabulary.txt").write_text("\n".join(name for name, _ in names) + "\n", encoding="utf-8")
        if args.float_dev:
            print("float", *evaluate(reader, tokenizer, args.shared, work, "float", batch_size=8), sep="\n")
        readings = args.raw or work
        readings.mkdir(parents=True, exist_ok=True)
        print("int8", *evaluate(Exported(args.into), tokenizer, args.shared, readings, "int8", batch_size=1), sep="\n")
    print({path.name: path.stat().st_size for path in args.into.iterdir()})


def check_parity(reader, exported, tokenizer):
    """The float graphs give what the network gives, to 1e-3, at several lengths."""
    text = "Mara Voss denied on Monday that the council had promised “a new bridge”, calling the claim absurd. " * 4
    pieces = corpus.Pieces(text, tokenizer)
    for last in (5, 33, len(pieces)):
        ids, features, mask = decode.batch([(pieces, 0, last)])
        anchors = torch.tensor([1, 3])
        with torch.no_grad():
            hidden = reader.hidden(ids, features)
            rows = torch.zeros(2, dtype=torch.int64)
            logs, *around = (torch.log_softmax(logits, -1) for logits in reader.read(hidden, rows, anchors))
            senses = reader.sense_of(hidden, rows, anchors, logs)
            parts = torch.split(senses, [len(names) for _, names in corpus.SENSES], dim=-1)
            wanted = reader.cues(hidden), logs, *around, torch.cat([torch.log_softmax(part, -1) for part in parts], -1)
        made = exported.hidden(ids, features, mask)
        got = exported.cues(made), *exported.read(made, None, anchors, None), exported.sense_of(made, rows, anchors, None)
        for a, b in zip(wanted, got):
            worst = float(np.abs(a.numpy() - b.numpy()).max())
            if worst > 1e-3:
                raise SystemExit(f"export differs from the network by {worst} at {last} pieces; see torch.onnx.export's warnings")


if __name__ == "__main__":
    main()
