"""python -m rejoinder_training.calibrate RAW.jsonl: what Calibration.java turns beliefs into scores with, and how true they are.

RAW.jsonl is what train and export write for PolNeAR dev: attributions with "top", "nested" (cue probabilities) and "sure"
(probability of the best labels). Fits P(source, cue and content right) = logistic(base + cue * logit p + labels * log sure)
(Platt 1999) on readings with p >= 0.5 in the article's own voice (PolNeAR marks no others) and reports reliability on
articles that the fit has not seen (six parts).
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

from . import corpus

PARTS = 6


def judged(shared, raw, min_cue):
    """-> x[n, 3] (1, logit p, log sure), right[n] (bool), article[n] (index)"""
    gold = shared / "eval/polnear.dev.gold.jsonl"
    documents = [(d["id"], [a for a in d["attributions"] if a["content"] and a["top"] >= min_cue])
                 for d in corpus.load(raw)]
    with tempfile.TemporaryDirectory() as folder:
        flat, pairs = pathlib.Path(folder, "flat.jsonl"), pathlib.Path(folder, "pairs.jsonl")
        with open(flat, "w", encoding="utf-8") as out:
            for name, found in documents:
                out.write(json.dumps({"id": name, "attributions": [{r: a[r] for r in ("source", "cue", "content")} for a in found]}) + "\n")
        subprocess.run([sys.executable, shared / "eval/score.py", gold, flat, "--pairs", pairs], check=True, capture_output=True)
        right = {(p["id"], p["pred"]) for p in corpus.load(pairs)
                 if p["anchor"] == "cue" and p["pred"] is not None and (p["judged"] or {}).get("all three")}
    rows = [(*beliefs(a), (name, i) in right, at)
            for at, (name, found) in enumerate(documents) for i, a in enumerate(found)]
    table = np.array(rows, dtype=float)
    return np.column_stack([np.ones(len(table)), table[:, :2]]), table[:, 2] > 0, table[:, 3].astype(int)


def beliefs(attribution):
    cue = np.clip(max(attribution["top"], attribution["nested"]), 1e-4, 1 - 1e-4)
    return np.log(cue / (1 - cue)), np.log(max(attribution["sure"], 1e-9))


def fit(x, right, ridge=1e-3):
    """Logistic regression by Newton's method -> weights[3]"""
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (right - p) - ridge * weights
        curve = (x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(x.shape[1])
        weights += np.linalg.solve(curve, slope)
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("raw", type=pathlib.Path)
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path("../../shared"))
    parser.add_argument("--min-cue", type=float, default=0.5)
    args = parser.parse_args()
    x, right, article = judged(args.shared, args.raw, args.min_cue)
    unseen = np.zeros(len(x))
    for part in range(PARTS):
        test = article % PARTS == part
        unseen[test] = 1 / (1 + np.exp(-x[test] @ fit(x[~test], right[~test])))
    base, cue, labels = fit(x, right)
    print(f"BASE = {base:.3f}  CUE = {cue:.3f}  LABELS = {labels:.3f}")
    error = 0
    print("| score | readings | mean score | right |\n|---|---|---|---|")
    for low in np.arange(0, 1, 0.1):
        some = (low <= unseen) & (unseen < low + 0.1)
        if some.any():
            print(f"| {low:.1f}-{low + 0.1:.1f} | {some.sum()} | {unseen[some].mean():.2f} | {right[some].mean():.2f} |")
            error += some.sum() * abs(unseen[some].mean() - right[some].mean())
    print(f"expected calibration error {error / len(x):.3f} over {len(x)} readings")


if __name__ == "__main__":
    main()
