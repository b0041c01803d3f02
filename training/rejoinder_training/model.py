"""The network: a BERT-like encoder and three heads, in plain PyTorch so that every step is visible and exports cleanly.

cue head      hidden[T, 384] -> [T, 2]: does a cue begin at this piece, in the article itself (0), inside other content (1)
reading head  hidden[T, 384], anchors[K] -> [K, T, 7]: for each cue, the BIO label of every piece: source, content, cue
              -> [K, T, 5]: the BIO label of every piece as a circumstance: addressee, occasion
              -> [K, T, 3]: the BIO label of every piece as whom the statement is against
sense head    hidden[T, 384], anchors[K], label probabilities -> [K, 22]: act (13), polarity (3), kind of source (6)
"""

import re

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .corpus import AGAINST_COUNT, CIRCUMSTANCE_COUNT, CONTENT_BEGIN, LABEL_COUNT, SENSES, SOURCE_BEGIN

FEATURE_SIZES = (4, 4, 2)  # case, space before, quoted
HEAD = 128
FAR = 192


class Linear(nn.Linear):
    """A linear layer that can rehearse int8: weights per output row, activations per tensor (as ONNX Runtime does)."""

    rehearse = False

    def forward(self, x):
        if not Linear.rehearse:
            return F.linear(x, self.weight, self.bias)
        scale = self.weight.detach().abs().amax(dim=1, keepdim=True).clamp_min(1e-8) / 127
        weight = self.weight + (torch.round(self.weight / scale).clamp(-127, 127) * scale - self.weight).detach()
        with torch.no_grad():
            low, high = x.amin().float().clamp_max(0), x.amax().float().clamp_min(0)
            step = ((high - low) / 255).clamp_min(1e-8)
            zero = torch.round(-low / step)
            rounded = ((torch.round(x / step + zero).clamp(0, 255) - zero) * step).to(x.dtype)
        return F.linear(x + (rounded - x).detach(), weight, self.bias)


class FusedAttention(torch.autograd.Function):
    """Attention as the one operator that ONNX Runtime has for it: no copies for heads, no T x T tensor in memory."""

    @staticmethod
    def forward(context, query, key, value, heads):
        return torch.zeros_like(query)  # only traced

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        made = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads)
        return made.setType(query.type())


class Layer(nn.Module):
    def __init__(self, width, heads, inner, norm_eps=1e-12):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (Linear(width, width) for _ in range(4))
        self.inner, self.outer = Linear(width, inner), Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, norm_eps), nn.LayerNorm(width, norm_eps)

    def forward(self, x, mask):
        x = self.norm1(x + self.output(self.mixed(self.query(x), self.key(x), self.value(x), mask)))
        return self.norm2(x + self.outer(F.gelu(self.inner(x))))

    def mixed(self, query, key, value, mask):
        if torch.onnx.is_in_onnx_export():
            return FusedAttention.apply(query, key, value, self.heads)
        batch, length, width = query.shape
        split = lambda y: y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        mixed = F.scaled_dot_product_attention(split(query), split(key), split(value), attn_mask=mask)
        return mixed.transpose(1, 2).reshape(batch, length, width)


class Encoder(nn.Module):
    """ids[B, T], features[B, T, 3], mask[B, 1, 1, T] or None -> hidden[B, T, width]."""

    def __init__(self, layers, width=384, heads=12, inner=1536, vocabulary=30522, positions=512):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.words.weight.requires_grad = False
        self.positions = nn.Embedding(positions, width)
        self.features = nn.ModuleList(nn.Embedding(size, width) for size in FEATURE_SIZES)
        for embedding in self.features:
            nn.init.normal_(embedding.weight, std=0.01)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))

    def forward(self, ids, features, mask=None):
        x = self.words(ids) + self.positions(torch.arange(ids.shape[1], device=ids.device))
        for i, embedding in enumerate(self.features):
            x = x + embedding(features[..., i])
        x = self.norm(x)
        for layer in self.layers:
            x = layer(x, mask)
        return x


class ReadingHead(nn.Module):
    """hidden[A, T, width] of the window of each anchor, anchors[A], mask[A, 1, 1, T] or None -> logits[A, T, 7]."""

    def __init__(self, width):
        super().__init__()
        self.piece = Linear(width, HEAD)
        self.cue = Linear(width, HEAD)
        self.distance = nn.Embedding(2 * FAR + 1, HEAD)
        nn.init.normal_(self.distance.weight, std=0.3)
        self.norm = nn.LayerNorm(HEAD, 1e-6)
        self.layers = nn.ModuleList([Layer(HEAD, 4, 256, 1e-6)])
        self.labels, self.circumstances = nn.Linear(HEAD, LABEL_COUNT), nn.Linear(HEAD, CIRCUMSTANCE_COUNT)
        self.against = nn.Linear(HEAD, AGAINST_COUNT)

    def forward(self, pieces, cues, anchors, mask=None):
        """pieces[A, T, HEAD] and cues[A, HEAD] are already projected (they are shared between anchors)."""
        x = self.context(pieces, cues, anchors, mask)
        return self.labels(x), self.circumstances(x), self.against(x)

    def context(self, pieces, cues, anchors, mask=None):
        """-> [A, T, HEAD]: what labels and circumstances are read from."""
        away = torch.arange(pieces.shape[1], device=anchors.device)[None, :] - anchors[:, None]
        x = self.norm(pieces + cues[:, None, :] + self.distance(away.clamp(-FAR, FAR) + FAR))
        for layer in self.layers:
            x = layer(x, mask)
        return x


class SenseHead(nn.Module):
    """What the statement does and who does it, from the pieces at the cue, in the content and in the source.

    senses[A or 1, T, HEAD] of the window of each anchor or of all, at[A, HEAD] of the anchors, logs[A, T, 7] (log-probabilities of the
    labels; -inf where nothing is) -> logits[A, 22], the parts of SENSES one after another. Content is read by four learned
    queries, the source by one.
    """

    def __init__(self):
        super().__init__()
        self.content, self.source = nn.Linear(HEAD, 4), nn.Linear(HEAD, 1)
        self.inner, self.outer = nn.Linear(6 * HEAD, 256), nn.Linear(256, sum(len(names) for _, names in SENSES))
        self.dropout = nn.Dropout(0.2)

    def forward(self, senses, at, logs):
        parts = [at]
        for scores, label in ((self.content(senses), CONTENT_BEGIN), (self.source(senses), SOURCE_BEGIN)):
            there = torch.log(logs[..., label].exp() + logs[..., label + 1].exp() + 6e-6)  # -12 where surely nothing is
            weights = torch.softmax(scores + there[..., None], dim=1)  # [A, T, queries]
            parts.append((weights.transpose(1, 2) @ senses).flatten(1))
        return self.outer(self.dropout(F.gelu(self.inner(torch.cat(parts, dim=-1)))))


class Reader(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.cue1, self.cue2 = Linear(384, HEAD), nn.Linear(HEAD, 2)
        self.reading = ReadingHead(384)
        self.sense, self.senses = Linear(384, HEAD), SenseHead()
        self.dropout = nn.Dropout(0.1)

    def hidden(self, ids, features, mask=None):
        return self.encoder(ids, features, mask)

    def cues(self, hidden):
        return self.cue2(F.gelu(self.cue1(self.dropout(hidden))))

    def read(self, hidden, rows, anchors, mask=None):
        """-> logits[A, T, 7] of the labels, [A, T, 5] of the circumstances, [A, T, 3] of whom it is against; rows[A] says in which window of the batch each anchor is."""
        hidden = self.dropout(hidden)
        pieces = self.reading.piece(hidden)[rows]
        cues = self.reading.cue(hidden[rows, anchors])
        return self.reading(pieces, cues, anchors, None if mask is None else mask[rows])

    def sense_of(self, hidden, rows, anchors, logs, mask=None):
        """-> logits[A, 22]; logs[A, T, 7] are the log-probabilities that read gave."""
        senses = self.sense(self.dropout(hidden))[rows]
        if mask is not None:
            logs = logs.masked_fill(~mask[rows, 0, 0, :, None], -40)
        return self.senses(senses, senses[torch.arange(len(rows), device=rows.device), anchors], logs)


def load_encoder(encoder, model):
    """Copies the weights of a BERT-like ONNX file (onnx.ModelProto) into the encoder."""
    from onnx import numpy_helper

    tensors = {t.name: torch.from_numpy(np.array(numpy_helper.to_array(t))) for t in model.graph.initializer}
    prefix = next(n for n in tensors if n.endswith("embeddings.word_embeddings.weight"))[: -len("embeddings.word_embeddings.weight")]
    take = lambda name: tensors[prefix + name]
    encoder.words.weight.data.copy_(take("embeddings.word_embeddings.weight"))
    encoder.positions.weight.data.copy_(take("embeddings.position_embeddings.weight") + take("embeddings.token_type_embeddings.weight")[0])
    _norm(encoder.norm, take, "embeddings.LayerNorm")
    matrices = {}
    for node in model.graph.node:
        found = re.search(r"layer\.(\d+)/(.*)/MatMul$", node.name or node.output[0].replace("_output_0", ""))
        if node.op_type == "MatMul" and found and node.input[1] in tensors:
            matrices[int(found[1]), found[2]] = tensors[node.input[1]].T
    parts = (
        ("query", "attention/self/query"),
        ("key", "attention/self/key"),
        ("value", "attention/self/value"),
        ("output", "attention/output/dense"),
        ("inner", "intermediate/dense"),
        ("outer", "output/dense"),
    )
    for i, layer in enumerate(encoder.layers):
        for attribute, name in parts:
            linear = getattr(layer, attribute)
            linear.weight.data.copy_(matrices[i, name])
            linear.bias.data.copy_(take(f"encoder.layer.{i}.{name.replace('/', '.')}.bias"))
        _norm(layer.norm1, take, f"encoder.layer.{i}.attention.output.LayerNorm")
        _norm(layer.norm2, take, f"encoder.layer.{i}.output.LayerNorm")


def _norm(norm, take, name):
    norm.weight.data.copy_(take(name + ".weight"))
    norm.bias.data.copy_(take(name + ".bias"))
