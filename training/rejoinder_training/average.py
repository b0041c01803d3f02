"""python -m rejoinder_training.average --into reader.pt 0.35=runs/4/reader.pt 0.65=runs/6/reader.pt: one reader of several.

The weights are averaged one by one (a "soup", Wortsman et al. 2022), which serves readers that share an ancestor.
"""

import argparse
import pathlib

import torch

from .train import YOUNG


def average(readers, heads_of_last=False):
    """[(share, state)] -> state; shares are scaled to sum to 1. Raises ValueError if the states have not the same names and shapes.

    heads_of_last: takes what only younger readers have (the sense head, circumstances, target) from the last one as it is.
    """
    if heads_of_last:
        own = {name: value for name, value in readers[-1][1].items() if name.startswith(YOUNG)}
        readers = [(share, {name: value for name, value in state.items() if not name.startswith(YOUNG)}) for share, state in readers]
        return {**average(readers), **own}
    shapes = [{name: value.shape for name, value in state.items()} for _, state in readers]
    if any(other != shapes[0] for other in shapes[1:]):
        raise ValueError("these readers differ in layers or heads; only readers of one shape can be averaged")
    total = sum(share for share, _ in readers)
    return {name: sum(share / total * state[name] for share, state in readers) for name in shapes[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readers", nargs="+", metavar="SHARE=FILE")
    parser.add_argument("--into", type=pathlib.Path, required=True)
    parser.add_argument("--heads-of-last", action="store_true", help="take sense head, circumstances and target from the last reader")
    args = parser.parse_args()
    parts = [reader.partition("=") for reader in args.readers]
    torch.save(average([(float(share), torch.load(path, map_location="cpu")) for share, _, path in parts], args.heads_of_last), args.into)


if __name__ == "__main__":
    main()
