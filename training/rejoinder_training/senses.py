"""python -m rejoinder_training.senses --reader 8:runs/x/reader.pt ... --into runs/y/reader.pt: trains the small heads on.

Act, polarity and kind, addressee and occasion are learnt further on an encoder that stands still: what it sees of each
marked statement is computed once, then the heads read it many times. The rest of the reader stays as it is.
"""

import argparse
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import corpus, decode
from .train import BASES, YOUNG, load_reader, load_tokenizer


def windows_with_anchors(documents, tokenizer):
    """Yields (pieces, first, last, [(anchor in window, senses, circumstances, target)]), each anchor where it is farthest inside."""
    for document in documents:
        example = corpus.Example(document, tokenizer, set())
        if not example.layers:
            continue
        parts, count = corpus.windows(example.pieces), len(example.pieces)
        inside = {i: [] for i in range(len(parts))}
        for anchor, (senses, told, against) in example.layers.items():
            margin = lambda i: min(anchor - parts[i][0] if parts[i][0] else 10**6, parts[i][1] - anchor if parts[i][1] < count else 10**6)
            best = max((i for i, (first, last) in enumerate(parts) if first <= anchor < last), key=margin)
            first, last = parts[best]
            inside[best].append((anchor - first + 1, senses, told[first:last], against[first:last]))
        for i, (first, last) in enumerate(parts):
            if inside[i]:
                yield example.pieces, first, last, inside[i]


@torch.no_grad()
def seen(model, documents, tokenizer):
    """What the encoder sees: list of (hidden[T, 384] half, anchors[A], logs[A, T, 7], senses[A, 3], circumstances[A, T], target[A, T])."""
    result = []
    for pieces, first, last, anchors in windows_with_anchors(documents, tokenizer):
        ids, features, mask = decode.batch([(pieces, first, last)])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = model.hidden(ids, features, mask)
        at = torch.tensor([a for a, *_ in anchors])
        rows = torch.zeros(len(at), dtype=torch.int64)
        logs = torch.log_softmax(model.read(hidden.float(), rows, at, mask)[0], -1)
        around = np.full((2, len(at), ids.shape[1]), -100, np.int64)
        for row, (_, _, told, against) in enumerate(anchors):
            around[0, row, 1 : 1 + len(told)], around[1, row, 1 : 1 + len(told)] = told, against
        senses = torch.tensor([senses for _, senses, _, _ in anchors])
        result.append((hidden[0].half(), at, logs.half(), senses, *torch.from_numpy(around)))
    return result


def forward(model, window):
    """-> sense logits[A, 22], circumstance logits[A, T, 5], target logits[A, T, 3]"""
    hidden, at, logs = window[:3]
    hidden, rows = hidden[None].float(), torch.zeros(len(at), dtype=torch.int64)
    with torch.no_grad():
        pieces = model.reading.piece(hidden)[rows]
        cues = model.reading.cue(hidden[rows, at])
        x = model.reading.context(pieces, cues, at)
    return model.sense_of(hidden, rows, at, logs.float()), model.reading.circumstances(x), model.reading.against(x)


def loss_of(model, window, weights):
    logits, *around = forward(model, window)
    senses = window[3]
    loss, begin = 0, 0
    for at, (name, names) in enumerate(corpus.SENSES):
        part = logits[:, begin : begin + len(names)]
        loss = loss + F.cross_entropy(part, senses[:, at], weights[name], ignore_index=-100, reduction="sum", label_smoothing=0.05)
        begin += len(names)
    for made, wanted in zip(around, window[4:]):
        loss = loss + 0.5 * F.cross_entropy(made.transpose(1, 2), wanted, ignore_index=-100, reduction="sum")
    return loss


@torch.no_grad()
def report(model, windows):
    lines, pairs = [], {name: [] for name, _ in corpus.SENSES}
    found = {role: [0, 0, 0] for role in ("addressee", "occasion", "against")}
    for window in windows:
        logits, told, against = forward(model, window)
        begin = 0
        for at, (name, names) in enumerate(corpus.SENSES):
            pairs[name] += list(zip(window[3][:, at].tolist(), logits[:, begin : begin + len(names)].argmax(1).tolist()))
            begin += len(names)
        told, against = told.argmax(-1), against.argmax(-1)
        for role, label, gold, guess in (
            ("addressee", corpus.ADDRESSEE_BEGIN, window[4], told),
            ("occasion", corpus.OCCASION_BEGIN, window[4], told),
            ("against", corpus.AGAINST_BEGIN, window[5], against),
        ):
            for wanted, got in zip(gold, guess):
                if (wanted >= 0).any():
                    w, g = (wanted == label) | (wanted == label + 1), ((got == label) | (got == label + 1)) & (wanted >= 0)
                    found[role][0] += bool((w & g).any())
                    found[role][1] += bool(g.any())
                    found[role][2] += bool(w.any())
    for name, names in corpus.SENSES:
        some = [(g, p) for g, p in pairs[name] if g >= 0]
        f1 = [2 * sum(g == p == i for g, p in some) / max(1, sum((g == i) + (p == i) for g, p in some)) for i in range(len(names))]
        right = sum(g == p for g, p in some) / max(1, len(some))
        lines.append(f"{name} {100 * right:.1f} of {len(some)}, macro {100 * np.mean(f1):.1f}: " + " ".join(f"{n} {100 * f:.0f}" for n, f in zip(names, f1)))
    for role, (hit, made, wanted) in found.items():
        lines.append(f"{role}: P {100 * hit / max(1, made):.1f} R {100 * hit / max(1, wanted):.1f} of {wanted}")
    return lines


def class_weights(windows, power):
    """Rarer classes count more: frequency to the power of -power, 1 on average over the statements."""
    weights = {}
    for at, (name, names) in enumerate(corpus.SENSES):
        counts = torch.zeros(len(names))
        for window in windows:
            labels = window[3][:, at]
            counts += torch.bincount(labels[labels >= 0], minlength=len(names))
        raw = counts.clamp_min(1) ** -power
        weights[name] = raw * counts.sum() / (raw * counts).sum()
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path("../../shared"))
    parser.add_argument("--base", choices=BASES, default="e5")
    parser.add_argument("--jar", type=pathlib.Path, required=True)
    parser.add_argument("--reader", required=True, metavar="SIZE:FILE")
    parser.add_argument("--layers", nargs="*", default=[], type=pathlib.Path)
    parser.add_argument("--complete", type=pathlib.Path)
    parser.add_argument("--into", type=pathlib.Path, required=True)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--rate", type=float, default=7e-4)
    parser.add_argument("--power", type=float, default=0.25, help="how much more rarer classes count, 0 to 1")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    tokenizer, model = load_tokenizer(args.base, args.jar), load_reader(args.reader)
    documents = corpus.load(args.shared / "data/polnear/train.jsonl")
    corpus.add_layers(documents, args.layers)
    documents += corpus.load(args.complete) if args.complete else []
    dev = corpus.load(args.shared / "data/polnear/dev.jsonl")
    corpus.add_layers(dev, [args.shared / "layers/polnear-dev.jsonl"])
    train, dev = seen(model, documents, tokenizer), seen(model, dev, tokenizer)
    print("\n".join(report(model, dev)), flush=True)
    weights = class_weights(train, args.power)
    young = [p for name, p in model.named_parameters() if name.startswith(YOUNG)]
    optimizer = torch.optim.AdamW(young, lr=args.rate, weight_decay=0.05)
    steps = args.epochs * ((len(train) + 7) // 8)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, args.rate, total_steps=steps, pct_start=0.1)
    rng = np.random.default_rng(args.seed)
    for epoch in range(args.epochs):
        begin, total = time.time(), 0
        model.train()
        order = rng.permutation(len(train))
        for start in range(0, len(train), 8):
            some = [train[i] for i in order[start : start + 8]]
            loss = sum(loss_of(model, window, weights) for window in some) / sum(len(window[1]) for window in some)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            scheduler.step()
            total += loss.item()
        model.eval()
        print(f"epoch {epoch + 1}: loss {total / (len(train) / 8):.3f}, {time.time() - begin:.0f} s", *report(model, dev), sep="\n", flush=True)
    torch.save(model.state_dict(), args.into)


if __name__ == "__main__":
    main()
