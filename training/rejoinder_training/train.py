"""python -m rejoinder_training.train --out runs/x: trains a reader; run again with the same --out to resume."""

import argparse
import json
import math
import pathlib
import random
import re
import subprocess
import sys
import time
import zipfile

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from . import corpus, decode
from .model import Linear, Reader, load_encoder

BASES = {"minilm": (6, "all-minilm-l6-v2"), "bge": (12, "bge-small-en-v1.5"), "e5": (12, "e5-small-v2")}
YOUNG = ("sense", "reading.circumstances", "reading.against")  # heads that readers before run 10 have not


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path("../../shared"), help="folder with data/ and eval/")
    parser.add_argument("--base", choices=BASES, default="minilm")
    parser.add_argument("--jar", type=pathlib.Path, required=True, help="Maven jar that holds the base encoder")
    parser.add_argument("--teachers", nargs="*", default=[], metavar="SIZE:FILE", help="readers (bge:runs/3/reader.pt, or layers in place of bge) whose mean opinion is learnt too")
    parser.add_argument("--start", metavar="SIZE:FILE", help="reader to begin with; without: the base encoder")
    parser.add_argument("--keep", help="its layers to begin with, e.g. 0,2,4,6,8,10; without: all")
    parser.add_argument("--unlabelled", nargs="*", default=[], type=pathlib.Path, help="JSON lines with \"text\", learnt from the teachers alone")
    parser.add_argument("--complete", type=pathlib.Path, help="JSON lines of documents with every nested statement marked (what storylines writes)")
    parser.add_argument("--repeat", type=int, default=3, help="how often an epoch reads these")
    parser.add_argument("--documents", nargs="*", default=[], type=pathlib.Path, help="more documents, marked as PolNeAR's are")
    parser.add_argument("--layers", nargs="*", default=[], type=pathlib.Path, help="JSON lines with act, polarity, kind, addressee, occasion of PolNeAR's attributions")
    parser.add_argument("--layers-weight", type=float, default=0.25, help="how much the loss of the layers counts")
    parser.add_argument("--layered", action="store_true", help="of PolNeAR only documents with layers")
    parser.add_argument("--alone", action="store_true", help="without PolNeAR")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rehearse", type=float, default=1, help="last epochs with int8 rehearsal")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=6, help="windows in a step")
    parser.add_argument("--hide", type=float, default=0.15, help="share of pieces replaced by [MASK] in training")
    parser.add_argument("--nest", type=float, default=0.25, help="share of fitting sentences told by somebody else")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--limit", type=int, default=0, help="documents; for trials")
    parser.add_argument("--no-dev", action="store_true")
    return parser.parse_args()


def load_tokenizer(base, jar_path):
    with zipfile.ZipFile(jar_path) as jar:
        tokenizer = Tokenizer.from_str(jar.read(BASES[base][1] + "-tokenizer.json").decode("utf-8"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def first_model(args):
    model = load_reader(args.start) if args.start else base_model(args.base, args.jar)
    return shortened(model, [int(i) for i in args.keep.split(",")]) if args.keep else model


def base_model(base, jar_path):
    layers, name = BASES[base]
    model = Reader(layers)
    with zipfile.ZipFile(jar_path) as jar:
        load_encoder(model.encoder, onnx.load_model_from_string(jar.read(name + ".onnx")))
    return model


def load_reader(named):
    """"bge:runs/3/reader.pt" or "8:runs/4/reader.pt", base or number of layers before the file -> the trained reader."""
    size, _, path = named.partition(":")
    model = Reader(BASES[size][0] if size in BASES else int(size))
    missing, unknown = model.load_state_dict(torch.load(path, map_location="cpu"), strict=False)
    if unknown or any(not name.startswith(YOUNG) for name in missing):
        raise SystemExit(f"{path} is no reader of size {size}: has {unknown[:2]}, lacks {missing[:2]}")
    return model.eval()


def shortened(reader, keep):
    """A reader with only some encoder layers of a trained one (as DistilBERT begins, Sanh et al. 2019)."""
    model, kept = Reader(len(keep)), {}
    for name, value in reader.state_dict().items():
        found = re.match(r"encoder\.layers\.(\d+)\.(.*)", name)
        if not found:
            kept[name] = value
        elif int(found[1]) in keep:
            kept[f"encoder.layers.{keep.index(int(found[1]))}.{found[2]}"] = value
    model.load_state_dict(kept)
    return model


def _is_flat(document):
    return document.get("labelled", True) and not document.get("complete")


class Steps:
    """The windows of one epoch, as batches; other cuts and other nestings in each epoch."""

    def __init__(self, documents, tokenizer, args, epoch):
        rng = random.Random(args.seed * 1000 + epoch)
        words = corpus.cue_words(documents, tokenizer)
        outer = corpus.outer_sources(documents)
        self.parts = []
        for document in documents:
            made = corpus.with_nesting(document, rng, outer, args.nest) if args.nest and _is_flat(document) else document
            example = corpus.Example(made, tokenizer, words)
            count, size = len(example.pieces), corpus.WINDOW
            cuts = list(range(rng.randrange(size // 3, size), count, size)) if count > size else []
            for first, last in zip([0] + cuts, cuts + [count]):
                if last - first > 8:
                    self.parts.append((example, first, last))
        rng.shuffle(self.parts)
        chunk = args.batch * 16
        batches = []
        for start in range(0, len(self.parts), chunk):  # windows of like length together: less padding
            some = sorted(self.parts[start : start + chunk], key=lambda p: p[2] - p[1])
            batches += [some[i : i + args.batch] for i in range(0, len(some), args.batch)]
        rng.shuffle(batches)
        self.batches = batches


def loss_of(model, teachers, parts, device, rng, hide_share, layers_weight):
    """Loss of one batch: half from the marked statements, half from the teachers' mean opinion where there are teachers."""
    ids, features, mask = decode.batch([(e.pieces, first, last) for e, first, last in parts], device)
    hide = torch.from_numpy(rng.random(ids.shape) < hide_share).to(device) & (ids > 999)
    masked = ids.masked_fill(hide, 103)  # [MASK]
    shape = ids.shape
    wanted, weight = np.zeros((*shape, 2), np.float32), np.zeros((*shape, 2), np.float32)
    inside = np.zeros(shape, bool)
    rows, anchors, labels, senses, told, targets = [], [], [], [], [], []

    def read_at(row, anchor, window_labels, layers=None):
        first, last = parts[row][1:]
        line, circumstances, against = np.full((3, shape[1]), -100, np.int64)
        line[1 : last - first + 1] = window_labels
        if layers:
            circumstances[1 : last - first + 1] = layers[1][first:last]
            against[1 : last - first + 1] = layers[2][first:last]
        rows.append(row)
        anchors.append(anchor)
        labels.append(line)
        told.append(circumstances)
        targets.append(against)
        senses.append(layers[0] if layers else [-100] * len(corpus.SENSES))

    for row, (example, first, last) in enumerate(parts):
        n = last - first
        inside[row, 1 : n + 1] = True
        if not example.labelled:
            continue
        wanted[row, 1 : n + 1], weight[row, 1 : n + 1] = example.cue[first:last], example.weight[first:last]
        for anchor, _, all_labels in example.anchors:
            if first <= anchor < last:
                read_at(row, anchor - first + 1, all_labels[first:last], example.layers.get(anchor))
    with torch.autocast(device, dtype=torch.bfloat16):
        hidden = model.hidden(masked, features, mask)
        cue_logits = model.cues(hidden).float()
        with torch.no_grad():
            taught = [(t, t.hidden(ids, features, mask)) for t in teachers]
            cue_opinions = [torch.sigmoid(t.cues(h).float()) for t, h in taught]
    t_wanted, t_weight = torch.from_numpy(wanted).to(device), torch.from_numpy(weight).to(device)
    t_inside = torch.from_numpy(inside).to(device)
    marked = len(rows)
    # Other cues that the model or its teachers believe in: in marked text the reading head learns to find nothing there.
    with torch.no_grad():
        p = torch.sigmoid(cue_logits)
        if cue_opinions:
            p = torch.maximum(p, torch.stack(cue_opinions).mean(0))
        p = p.amax(-1).masked_fill(~t_inside | (t_wanted.amax(-1) > 0), 0)
        unknown = torch.tensor([not e.labelled for e, _, _ in parts], device=device)
        at_marked = (p.masked_fill(unknown[:, None] | (t_weight.amin(-1) == 0), 0) > 0.15).nonzero()[: max(4, marked // 3)]
        at_unmarked = (p.masked_fill(~unknown[:, None], 0) > 0.3).nonzero()[:24]
    for row, at in at_marked.tolist() + at_unmarked.tolist():
        read_at(row, at, 0)
    if not rows:
        return cue_logits.sum() * 0, 0.0, 0.0, 0.0
    count = len(rows)
    t_rows, t_anchors = torch.tensor(rows, device=device), torch.tensor(anchors, device=device)
    t_labels = torch.from_numpy(np.stack(labels)).to(device)
    with torch.autocast(device, dtype=torch.bfloat16):
        label_logits, *around_logits = model.read(hidden, t_rows, t_anchors, mask)
        logs = torch.log_softmax(label_logits.float(), -1)
    hard_cue = (F.binary_cross_entropy_with_logits(cue_logits, t_wanted, reduction="none") * t_weight).sum() / max(1, marked)
    hard_labels = t_labels.masked_fill(unknown[t_rows][:, None], -100)
    hard_read = F.nll_loss(logs.transpose(1, 2), hard_labels, ignore_index=-100, reduction="sum") / count
    layers = layers_weight * layers_loss(model, hidden, t_rows, t_anchors, logs, mask, around_logits, senses, (told, targets))
    if not teachers:
        return hard_cue + 0.1 * hard_read + layers, float(hard_cue), float(hard_read), float(layers.detach())
    with torch.no_grad(), torch.autocast(device, dtype=torch.bfloat16):
        opinion = sum(torch.softmax(t.read(h, t_rows, t_anchors, mask)[0].float(), -1) for t, h in taught) / len(teachers)
    # Teachers have seen few nested statements and are shy of them: about these only the marks count.
    top_opinion = torch.stack(cue_opinions).mean(0)[..., 0]
    soft_cue = F.binary_cross_entropy_with_logits(cue_logits[..., 0], top_opinion, reduction="none")
    soft_cue = (soft_cue * t_inside).sum() / count
    soft_read = -((opinion * logs).sum(-1) * (t_labels >= 0)).sum() / count
    loss = 0.5 * (hard_cue + soft_cue) + 0.05 * (hard_read + soft_read) + layers
    return loss, float(soft_cue), float(soft_read), float(layers.detach())


def layers_loss(model, hidden, rows, anchors, logs, mask, around_logits, senses, around):
    """Loss of act, polarity and kind, addressee, occasion and target where they are marked; 0 where nothing is."""
    senses = torch.tensor(senses, device=rows.device)
    some = (senses >= 0).any(1)
    if not some.any():
        return torch.zeros((), device=rows.device)
    senses = senses[some]
    with torch.autocast(rows.device.type, dtype=torch.bfloat16):
        logits = model.sense_of(hidden, rows[some], anchors[some], logs[some].detach(), mask).float()
    loss, begin = 0, 0
    for at, (_, names) in enumerate(corpus.SENSES):
        loss = loss + F.cross_entropy(logits[:, begin : begin + len(names)], senses[:, at], ignore_index=-100, reduction="sum")
        begin += len(names)
    for logits, wanted in zip(around_logits, around):
        wanted = torch.from_numpy(np.stack(wanted)).to(rows.device)[some]
        loss = loss + F.cross_entropy(logits[some].float().transpose(1, 2), wanted, ignore_index=-100, reduction="sum")
    return loss / max(8, len(rows))


class Average:
    """Exponential moving average of the weights: what is evaluated and exported."""

    def __init__(self, model, keep=0.998):
        self.keep, self.steps = keep, 0
        self.weights = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}

    def update(self, model):
        self.steps += 1
        keep = min(self.keep, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                if parameter.requires_grad:
                    self.weights[name].lerp_(parameter, 1 - keep)

    def swap(self, model):
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                if parameter.requires_grad:
                    held = parameter.clone()
                    parameter.copy_(self.weights[name])
                    self.weights[name].copy_(held)


def evaluate(model, tokenizer, shared, out, name, **how):
    """Reads PolNeAR dev, writes what was read into folder out, returns the scorer's lines."""
    gold = shared / "eval/polnear.dev.gold.jsonl"
    documents = corpus.load(gold)
    path = out / f"{name}.raw.jsonl"
    read = decode.read(model, tokenizer, [d["text"] for d in documents], **how)
    with open(path, "w", encoding="utf-8") as file:
        for document, found in zip(documents, read):
            file.write(json.dumps({"id": document["id"], "attributions": found}) + "\n")
    return score(shared, gold, path, out / f"{name}.pred.jsonl", decode.MIN_CUE).splitlines() + senses_right(shared, path)


def senses_right(shared, raw):
    """Accuracy of act, polarity and kind on PolNeAR dev where a reading begins its cue as the gold does, as one line each."""
    documents = corpus.load(shared / "data/polnear/dev.jsonl")
    corpus.add_layers(documents, [shared / "layers/polnear-dev.jsonl"])
    gold = {(d["id"], min(a["cue"])[0]): a["layers"] for d in documents for a in d["attributions"] if a["cue"] and a.get("layers")}
    lines = []
    for name, names in corpus.SENSES:
        pairs = [(gold[d["id"], min(a["cue"])[0]][name], names[int(np.argmax(a[name]))])
                 for d in corpus.load(raw) for a in d["attributions"]
                 if a["top"] >= decode.MIN_CUE and (d["id"], min(a["cue"])[0]) in gold]
        f1s = {n: 2 * sum(g == p == n for g, p in pairs) / max(1, sum((g == n) + (p == n) for g, p in pairs)) for n in names}
        right = sum(g == p for g, p in pairs) / max(1, len(pairs))
        lines.append(f"{name}: right {100 * right:.1f} of {len(pairs)}, macro F1 {100 * np.mean(list(f1s.values())):.1f}, "
                     + " ".join(f"{n} {100 * f:.0f}" for n, f in f1s.items()))
    return lines


def score(shared, gold, raw, flat, min_cue):
    with open(flat, "w", encoding="utf-8") as out:
        for document in corpus.load(raw):
            kept = [a for a in document["attributions"] if a["top"] >= min_cue and a["content"]]
            out.write(json.dumps({"id": document["id"], "attributions": [{r: a[r] for r in ("source", "cue", "content")} for a in kept]}) + "\n")
    result = subprocess.run([sys.executable, shared / "eval/score.py", gold, flat], capture_output=True, text=True, check=True)
    return result.stdout


def main():
    args = arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    tokenizer, model = load_tokenizer(args.base, args.jar), first_model(args).to(args.device)
    documents = [] if args.alone else corpus.load(args.shared / "data/polnear/train.jsonl")[: args.limit or None]
    for path in args.documents:
        documents += corpus.load(path)
    corpus.add_layers(documents, args.layers)
    if args.layered:
        documents = [d for d in documents if any(a.get("layers") for a in d["attributions"])]
    if args.complete:
        documents += corpus.load(args.complete) * args.repeat
    for path in args.unlabelled:
        documents += [{"text": d["text"], "attributions": [], "labelled": False} for d in corpus.load(path)]
    teachers = [load_reader(named).to(args.device) for named in args.teachers]
    log = open(args.out / "log.txt", "a", encoding="utf-8", buffering=1)

    def say(line):
        print(line, flush=True)
        log.write(line + "\n")

    encoder = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith("encoder.")]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate}, {"params": heads, "lr": 1e-3}], weight_decay=0.01)
    average = Average(model)
    steps_per_epoch = len(Steps(documents, tokenizer, args, 0).batches)
    total = steps_per_epoch * args.epochs
    warm = max(1, total // 20)
    schedule = lambda step: min(1, (step + 1) / warm) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, step / total))))
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, schedule)
    epoch, done = 0, 0
    checkpoint = args.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=args.device, weights_only=False)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        scheduler.load_state_dict(saved["scheduler"])
        average.weights, average.steps = saved["average"], saved["average_steps"]
        epoch, done = saved["epoch"], saved["done"]
        say(f"resumed at epoch {epoch} step {done}")

    def save():
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict(),
                 "average": average.weights, "average_steps": average.steps, "epoch": epoch, "done": done}
        torch.save(state, args.out / "checkpoint.tmp")
        (args.out / "checkpoint.tmp").replace(checkpoint)

    say(f"{vars(args)} {steps_per_epoch} steps an epoch")
    model.train()
    while epoch < args.epochs:
        batches = Steps(documents, tokenizer, args, epoch).batches
        begin, pieces, sums, saved_at = time.time(), 0, np.zeros(3), time.time()
        for number, parts in enumerate(batches[done:], done):
            Linear.rehearse = epoch + number / len(batches) >= args.epochs - args.rehearse
            rng = np.random.default_rng([args.seed, epoch, number])
            loss, *parts_of_loss = loss_of(model, teachers, parts, args.device, rng, args.hide, args.layers_weight)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
            average.update(model)
            pieces += sum(last - first for _, first, last in parts)
            sums += parts_of_loss
            done = number + 1
            if done % 50 == 0:
                say(f"epoch {epoch} step {done}/{len(batches)} cue {sums[0] / 50:.3f} read {sums[1] / 50:.2f} layers {sums[2] / 50:.3f} {pieces / (time.time() - begin):.0f} pieces/s")
                sums[:] = 0
            if time.time() - saved_at > 240:
                save()
                saved_at = time.time()
        epoch, done = epoch + 1, 0
        save()
        if not args.no_dev:
            average.swap(model)
            model.eval()
            with torch.autocast(args.device, dtype=torch.bfloat16):
                lines = evaluate(model, tokenizer, args.shared, args.out, f"epoch{epoch}", device=args.device)
            say(f"after epoch {epoch}:\n" + "\n".join(lines[:40] + lines[-3:]))
            model.train()
            average.swap(model)
    average.swap(model)
    torch.save(model.state_dict(), args.out / "reader.pt")
    say("done")


if __name__ == "__main__":
    main()
