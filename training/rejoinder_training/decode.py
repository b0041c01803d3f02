"""From logits to attributions: the reference for the Java decoder."""

import numpy as np
import torch

from .corpus import ADDRESSEE_BEGIN, CONTENT_BEGIN, CUE_BEGIN, LABEL_COUNT, OCCASION_BEGIN, SENSES, SOURCE_BEGIN, Pieces, windows

CLS, SEP = 101, 102
MIN_CUE = 0.5


def batch(parts, device="cpu"):
    """parts: [(pieces, first, last)] -> ids[B, T], features[B, T, 3], mask[B, 1, 1, T] (bool, True = look)."""
    length = max(last - first for _, first, last in parts) + 2
    ids = np.zeros((len(parts), length), dtype=np.int64)
    features = np.zeros((len(parts), length, 3), dtype=np.int64)
    mask = np.zeros((len(parts), 1, 1, length), dtype=bool)
    for row, (pieces, first, last) in enumerate(parts):
        n = last - first
        ids[row, 0], ids[row, n + 1] = CLS, SEP
        ids[row, 1 : n + 1] = pieces.ids[first:last]
        features[row, 1 : n + 1] = pieces.features[first:last]
        mask[row, ..., : n + 2] = True
    return tuple(torch.from_numpy(a).to(device) for a in (ids, features, mask))


def viterbi(logits):
    """Best label sequence of log-probabilities[T, 7]; an inside label must follow its own begin or inside label."""
    count = len(logits)
    best = logits[0].copy()
    best[[SOURCE_BEGIN + 1, CONTENT_BEGIN + 1, CUE_BEGIN + 1]] = -1e9
    back = np.zeros((count, LABEL_COUNT), dtype=np.int8)
    for i in range(1, count):
        top = int(best.argmax())
        following = np.full(LABEL_COUNT, best[top])
        back[i] = top
        for begin in (SOURCE_BEGIN, CONTENT_BEGIN, CUE_BEGIN):
            frm = begin if best[begin] >= best[begin + 1] else begin + 1
            following[begin + 1], back[i, begin + 1] = best[frm], frm
        best = following + logits[i]
    labels = [int(best.argmax())]
    for i in range(count - 1, 0, -1):
        labels.append(int(back[i, labels[-1]]))
    return labels[::-1]


def spans(labels, begin_label):
    """[first, last) runs of one role."""
    result = []
    for i, label in enumerate(labels):
        if label == begin_label:
            result.append([i, i + 1])
        elif label == begin_label + 1 and result:
            result[-1][1] = i + 1
    return result


@torch.no_grad()
def read(model, tokenizer, texts, device="cpu", min_cue=0.05, batch_size=8):
    """-> for each text a list of readings above min_cue: {"source", "cue", "content", "addressee", "occasion": spans, "nested": p,
    "top": p, "sure": p, "act", "polarity", "kind": [p]}."""
    results = []
    for text in texts:
        pieces = Pieces(text, tokenizer)
        parts = [(pieces, first, last) for first, last in windows(pieces)] if len(pieces) else []
        found = {}
        for start in range(0, len(parts), batch_size):
            _read_batch(model, parts[start : start + batch_size], device, min_cue, len(pieces), found)
        results.append([_to_characters(f, pieces) for _, f in sorted(found.items())])
    return results


def _read_batch(model, parts, device, min_cue, count, found):
    ids, features, mask = batch(parts, device)
    hidden = model.hidden(ids, features, mask)
    p = torch.sigmoid(model.cues(hidden).float()).cpu().numpy()
    rows, anchors = [], []
    for row, (pieces, first, last) in enumerate(parts):
        for i in np.nonzero(p[row, 1 : last - first + 1].max(axis=1) >= min_cue)[0]:
            rows.append(row)
            anchors.append(int(i) + 1)
    if not rows:
        return
    t_rows, t_anchors = torch.tensor(rows, device=device), torch.tensor(anchors, device=device)
    logits, told, _ = model.read(hidden, t_rows, t_anchors, mask)
    logs = torch.log_softmax(logits.float(), dim=-1)
    senses = model.sense_of(hidden, t_rows, t_anchors, logs, mask).float().cpu().numpy()
    told = told.float().argmax(-1).cpu().numpy()
    for row, anchor, log, sense, around in zip(rows, anchors, logs.cpu().numpy(), senses, told):
        _, first, last = parts[row]
        at = first + anchor - 1
        margin = min(anchor - 1 if first else 10**6, last - at if last < count else 10**6)
        if at in found and found[at]["margin"] >= margin:
            continue
        log = log[1 : last - first + 1]
        log[anchor - 1, CUE_BEGIN] += 50
        labels = viterbi(log)
        found[at] = {
            "margin": margin,
            "labels": [(role, [[first + b, first + e] for b, e in spans(labels, label)])
                       for role, label in (("source", SOURCE_BEGIN), ("cue", CUE_BEGIN), ("content", CONTENT_BEGIN))]
                      + [(role, [[first + b, first + e] for b, e in spans(around[1 : last - first + 1], label)])
                         for role, label in (("addressee", ADDRESSEE_BEGIN), ("occasion", OCCASION_BEGIN))],
            **_by_name(sense),
            "top": float(p[row, anchor, 0]),
            "nested": float(p[row, anchor, 1]),
            "sure": float(np.exp(sum(min(0.0, log[i, label]) for i, label in enumerate(labels)))),
        }


def _to_characters(found, pieces):
    result = {role: [[int(pieces.begin[b]), int(pieces.end[e - 1])] for b, e in runs] for role, runs in found["labels"]}
    result.update((name, value) for name, value in found.items() if name not in ("labels", "margin"))
    return result


def _by_name(sense):
    """The logits of the sense head -> {"act": [p], ...}, rounded."""
    result, begin = {}, 0
    for name, names in SENSES:
        odds = np.exp(sense[begin : begin + len(names)] - sense[begin : begin + len(names)].max())
        result[name] = [round(float(p), 3) for p in odds / odds.sum()]
        begin += len(names)
    return result
