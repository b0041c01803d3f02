"""python -m rejoinder_training.restore --from DIR --into reader.pt: the shipped int8 files as a reader to begin training from.

The weights come back on their int8 grid, so that exporting what restore wrote gives the same files again.
"""

import argparse
import pathlib
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .model import Reader


def restore(folder):
    """-> Reader; folder holds encoder.onnx and reading.onnx as export writes them."""
    state = {}
    for name, prefix in (("encoder.onnx", "reader."), ("reading.onnx", "")):
        graph = onnx.load(folder / name).graph
        tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        for tensor in tensors:
            if re.fullmatch(r".*\.(weight|bias)", tensor):
                state[tensor.removeprefix(prefix)] = tensors[tensor]
            elif tensor.endswith(".weight_quantized"):
                state[tensor.removeprefix(prefix).removesuffix("_quantized")] = _floats(tensors, tensor)
        for node in graph.node:
            weight = next((name for name in node.input if name in tensors and name.endswith("_quantized")), None)
            if weight and node.name.endswith("/MatMul_quant"):
                linear = ".".join(node.name.removesuffix("/MatMul_quant").strip("/").split("/"))
                state[_linear_name(linear) + ".weight"] = _floats(tensors, weight).T
    layers = 1 + max(int(found[1]) for found in (re.match(r"encoder\.layers\.(\d+)\.", name) for name in state) if found)
    reader = Reader(layers)
    reader.load_state_dict({name: torch.from_numpy(np.ascontiguousarray(value, dtype=np.float32)) for name, value in state.items()})
    return reader


def _linear_name(path):
    """Graph nodes are named after modules below the exported one; the heads are called without their owner."""
    if path.startswith(("encoder.", "reading.")):
        return path
    return ("reading." if path in ("piece", "cue") else "") + path


def _floats(tensors, quantized):
    stem = quantized.removesuffix("_quantized")
    scale, zero = tensors[stem + "_scale"], tensors[stem + "_zero_point"]
    return (tensors[quantized].astype(np.float32) - zero.astype(np.float32)) * scale


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="folder", type=pathlib.Path, required=True)
    parser.add_argument("--into", type=pathlib.Path, required=True)
    args = parser.parse_args()
    torch.save(restore(args.folder).state_dict(), args.into)


if __name__ == "__main__":
    main()
