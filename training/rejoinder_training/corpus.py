"""Articles with attributions, as word pieces with labels.

A document is a dict {"id", "text", "attributions": [{"source", "cue", "content"}]}, spans as [begin, end) code points:
the format of PolNeAR as converted in ../shared/data/polnear. An attribution may carry "nested": true; a document in which
every nested statement is marked carries "complete": true, one in which nobody marked anything "labelled": false.
An attribution may have "layers": {"act", "polarity", "kind", "against", "addressee", "occasion"} (../shared/layers/GUIDELINES.md).
"""

import bisect
import json
import re

import numpy as np

SOURCE_BEGIN, SOURCE, CONTENT_BEGIN, CONTENT, CUE_BEGIN, CUE = 1, 2, 3, 4, 5, 6  # 0: outside
ROLES = (("source", SOURCE_BEGIN), ("content", CONTENT_BEGIN), ("cue", CUE_BEGIN))
LABEL_COUNT = 7
ADDRESSEE_BEGIN, OCCASION_BEGIN = 1, 3  # labels of a statement's circumstances; 0: outside
CIRCUMSTANCE_COUNT = 5
AGAINST_BEGIN = 1  # labels of whom a statement is against; 0: outside
AGAINST_COUNT = 3
ACTS = ("state", "deny", "confirm", "accuse", "demand", "promise", "threaten", "refuse", "propose", "agree", "support", "ask", "believe")
POLARITIES = ("pos", "neg", "unsure")
KINDS = ("person", "organization", "group", "unnamed", "document", "none")
SENSES = (("act", ACTS), ("polarity", POLARITIES), ("kind", KINDS))
WINDOW = 286  # pieces, without [CLS] and [SEP]
OVERLAP = 48


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def add_layers(documents, paths):
    """Gives the attributions of the documents the layers of files in the format of ../shared/layers.

    An occasion may be given as [begin, end) in the document's text in place of its words; what a line lacks is unknown.
    """
    layers = {(line["doc"], line["id"]): line for path in paths for line in load(path)}
    for document in documents:
        for attribution in document["attributions"]:
            found = layers.get((document["id"], attribution.get("id")))
            if found:
                attribution["layers"] = made = dict(found)
                if isinstance(made.get("occasion"), list):
                    made["occasion"] = document["text"][slice(*made["occasion"])]


class Pieces:
    """The word pieces of one text: ids[n], begin[n], end[n] (code points), features[n, 3] (case, space before, quoted)."""

    def __init__(self, text, tokenizer):
        encoding = tokenizer.encode(text, add_special_tokens=False)
        self.ids = np.array(encoding.ids, dtype=np.int64)
        offsets = np.array(encoding.offsets, dtype=np.int64).reshape(-1, 2)
        self.begin, self.end = offsets[:, 0], offsets[:, 1]
        quoted = _quoted(text)
        self.features = np.array(
            [[_case(text[b:e]), _space(text, b), quoted[b]] for b, e in offsets], dtype=np.int64
        ).reshape(-1, 3)

    def __len__(self):
        return len(self.ids)

    def range(self, begin, end):
        """Indices [first, last) of the pieces that overlap the characters [begin, end)."""
        return bisect.bisect_right(self.end, begin), bisect.bisect_left(self.begin, end)


def _case(piece):
    letters = [c for c in piece if c.isalpha()]
    if not letters:
        return 0
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 3
    return 2 if letters[0].isupper() else 1


def _space(text, begin):
    """0 glued to the piece before, 1 after white space, 2 after a line end, 3 first of a paragraph or the text."""
    at, newlines = begin, 0
    while at > 0 and text[at - 1].isspace():
        at -= 1
        newlines += text[at] == "\n"
    if at == 0 or newlines > 1:
        return 3
    return 2 if newlines else int(at < begin)


def _quoted(text):
    """1 for every character in a quotation, its marks included; a paragraph's end closes what is open."""
    flags, inside = [], False
    for c in text:
        if c == "\n":
            inside = False
        if c in "“«„":
            inside = True
        flag = inside
        if c == '"':
            flag, inside = True, not inside
        elif c in "”»":
            flag, inside = True, False
        flags.append(int(flag))
    return flags


def label(pieces, attribution):
    """-> (anchor, labels[n]); anchor is the first piece of the cue or -1."""
    labels = np.zeros(len(pieces), dtype=np.int64)
    anchor = -1
    for role, begin_label in ROLES:
        for begin, end in sorted(attribution[role]):
            first, last = pieces.range(begin, end)
            if first < last:
                labels[first] = begin_label
                labels[first + 1 : last] = begin_label + 1
                if role == "cue" and anchor < 0:
                    anchor = first
    return anchor, labels


def senses(layers):
    """-> [act, polarity, kind] as indices into SENSES, -100 where unknown."""
    return [names.index(layers[name]) if layers.get(name) in names else -100 for name, names in SENSES]


def circumstances(pieces, text, attribution):
    """-> labels[n] of addressee and occasion as worded near the cue; -100 everywhere if unknown or the addressee is elsewhere worded."""
    labels = np.zeros(len(pieces), dtype=np.int64)
    layers = attribution["layers"]
    if "occasion" not in layers:
        return np.full(len(pieces), -100, dtype=np.int64)
    cue = sorted(attribution["cue"])[0]
    runs = [run for role in ("source", "cue", "content") for run in attribution[role]]
    apart = [tuple(run) for role in ("source", "cue") for run in attribution[role]]
    low, high = min(b for b, _ in runs), max(e for _, e in runs)
    low, high = text.rfind("\n", 0, low) + 1, text.find("\n", high) % (len(text) + 1)
    for role, begin_label in (("addressee", ADDRESSEE_BEGIN), ("occasion", OCCASION_BEGIN)):
        wanted = layers.get(role)
        if not wanted:
            continue
        words = [wanted] if isinstance(wanted, str) else wanted
        words = words + ([name.split()[-1] for name in words] if role == "addressee" else [])
        found = [[m.start() + low, m.end() + low] for w in words for m in re.finditer(rf"(?<!\w){re.escape(w)}(?!\w)", text[low:high])]
        found = [f for f in found if not any(f[0] < e and b < f[1] for b, e in apart)]
        if found:
            begin, end = min(found, key=lambda f: (min(abs(f[0] - cue[1]), abs(cue[0] - f[1])), f[0] - f[1]))
            if role == "addressee" and abs(begin - cue[1]) > 80:
                return np.full(len(pieces), -100, dtype=np.int64)
            first, last = pieces.range(begin, end)
            labels[first] = begin_label
            labels[first + 1 : last] = begin_label + 1
        elif role == "addressee":
            return np.full(len(pieces), -100, dtype=np.int64)
    return labels


def target(pieces, text, attribution):
    """-> labels[n] of whom the statement is against, as worded first after the cue, else last before it; -100 if unknown or not by name."""
    labels = np.zeros(len(pieces), dtype=np.int64)
    if "against" not in attribution["layers"]:
        return np.full(len(pieces), -100, dtype=np.int64)
    wanted = attribution["layers"]["against"]
    if not wanted:
        return labels
    words = [wanted] if isinstance(wanted, str) else wanted
    words = words + [name.split()[-1] for name in words]
    cue = sorted(attribution["cue"])[0]
    apart = [tuple(run) for run in attribution["source"]]
    runs = [run for role in ("cue", "content") for run in attribution[role]]
    low, high = text.rfind("\n", 0, cue[0]) + 1, max(e for _, e in runs)
    found = [[m.start() + low, m.end() + low] for w in words for m in re.finditer(rf"(?<!\w){re.escape(w)}(?!\w)", text[low:high])]
    found = [f for f in found if not any(f[0] < e and b < f[1] for b, e in apart)]
    if not found:
        return np.full(len(pieces), -100, dtype=np.int64)
    begin, end = min(found, key=lambda f: (f[0] < cue[0], abs(f[0] - cue[0]), -f[1]))
    first, last = pieces.range(begin, end)
    labels[first], labels[first + 1 : last] = AGAINST_BEGIN, AGAINST_BEGIN + 1
    return labels


class Example:
    """A document ready for training: pieces, anchors and what the loss may look at.

    anchors: list of (piece, nested, labels[n]); layers: their senses and circumstances by anchor piece; cue[n, 2]: wanted (top, nested); weight[n, 2]: 0 where unknown.
    labelled: whether anybody marked the statements of this document.
    PolNeAR marks nothing inside content, so a word that is somewhere a cue is *unknown* as a nested cue there. A complete
    document marks what is inside, but fewer attitudes than PolNeAR: there such a word outside content is unknown as a cue.
    """

    def __init__(self, document, tokenizer, cue_words):
        self.pieces = pieces = Pieces(document["text"], tokenizer)
        count = len(pieces)
        self.cue = np.zeros((count, 2), dtype=np.float32)
        self.weight = np.ones((count, 2), dtype=np.float32)
        self.anchors, self.layers = [], {}
        self.labelled = document.get("labelled", True)
        inside = np.zeros(count, dtype=bool)
        for attribution in document["attributions"]:
            for begin, end in attribution["content"]:
                inside[slice(*pieces.range(begin, end))] = True
        can_be_cue = np.isin(pieces.ids, list(cue_words))
        if document.get("complete"):
            self.weight[can_be_cue & ~inside, 0] = 0
        else:
            self.weight[can_be_cue & inside, 1] = 0
        for attribution in document["attributions"]:
            if not attribution["cue"] or not attribution["content"]:
                continue
            anchor, labels = label(pieces, attribution)
            if anchor >= 0:
                nested = int(bool(attribution.get("nested")))
                self.cue[anchor, nested] = 1
                self.weight[anchor, nested] = 1
                self.anchors.append((anchor, nested, labels))
                if attribution.get("layers"):
                    told = circumstances(pieces, document["text"], attribution)
                    self.layers[anchor] = senses(attribution["layers"]), told, target(pieces, document["text"], attribution)


def cue_words(documents, tokenizer, at_least=3):
    """Ids of the pieces that begin a cue at least so often."""
    counts = {}
    for document in documents:
        for attribution in document["attributions"]:
            for begin, end in sorted(attribution["cue"])[:1]:
                ids = tokenizer.encode(document["text"][begin:end], add_special_tokens=False).ids
                if ids:
                    counts[ids[0]] = counts.get(ids[0], 0) + 1
    return {piece for piece, count in counts.items() if count >= at_least}


def windows(pieces, size=WINDOW, overlap=OVERLAP):
    """[first, last) windows over all pieces, ended and begun at paragraphs where that costs little. Same as Windows.java."""
    count = len(pieces)
    starts = [i for i in range(count) if pieces.features[i, 1] == 3]
    result, first = [], 0
    while True:
        last = min(count, first + size)
        if last < count:
            cut = starts[bisect.bisect_right(starts, last) - 1] if starts else 0
            if cut >= first + size // 2:
                last = cut
        result.append((first, last))
        if last >= count:
            return result
        back = last - overlap
        at = bisect.bisect_left(starts, back)
        first = starts[at] if at < len(starts) and starts[at] <= last - overlap // 3 else back


# ---- nested statements, made from flat ones -------------------------------------------------------------------------

_OUTER_CUES = ("said", "said", "said", "claimed", "insisted", "told reporters", "argued", "added", "believes", "admitted", "noted")
_SPEECH = {"said", "says", "told", "added", "argued", "claimed", "insisted", "noted"}
_ANSWERS = ("denied", "rejected", "dismissed", "disputed", "questioned", "challenged", "repeated", "welcomed", "brushed off")
_NOUNS = ("claim", "statement", "assertion", "allegation", "suggestion", "accusation", "promise", "warning")
_SENTENCE = re.compile(r"[^\n.!?]+[.]")
_FUNCTION = {"the", "a", "an", "he", "she", "they", "we", "it", "his", "her", "their", "some", "many", "one", "two", "officials"}


def with_nesting(document, rng, outer_sources, share):
    """A copy of the document in which some flat attributions are told by somebody: "S says N" -> "X said S says N"."""
    text = document["text"]
    attributions = [dict(a) for a in document["attributions"]]
    edits = []
    for match in _SENTENCE.finditer(text):
        begin, end = match.start() + len(match.group()) - len(match.group().lstrip()), match.end()
        inside = [a for a in attributions if any(b < end and begin < e for spans in _spans(a) for b, e in spans)]
        if len(inside) != 1 or rng.random() >= share:
            continue
        inner = inside[0]
        if any(len(spans) != 1 for spans in _spans(inner)) or any(c in text[begin:end] for c in "\"“”'’:"):
            continue
        (sb, se), (cb, ce), (nb, ne) = inner["source"][0], inner["cue"][0], inner["content"][0]
        if len(text[nb:ne].split()) >= 4 and sb == begin and se <= cb <= se + 20 and ce <= nb <= ce + 2 and end - 2 <= ne <= end:
            edits.append((begin, end, inner))
    for begin, end, inner in reversed(edits):
        text = _tell(text, begin, end, inner, rng.choice(outer_sources), rng, attributions)
    return {**document, "text": text, "attributions": attributions}


def _spans(attribution):
    return (attribution["source"], attribution["cue"], attribution["content"])


def _tell(text, begin, end, inner, outer_source, rng, attributions):
    """Lets the outer source tell text[begin:end], shifts the attributions behind it; returns the new text."""
    (sb, se), (cb, ce), (nb, ne) = inner["source"][0], inner["cue"][0], inner["content"][0]
    source, middle, cue = text[sb:se], text[se:cb], text[cb:ce]
    content = text[nb:min(ne, end - 1)]
    if source.split()[0].lower() in _FUNCTION:
        source = source[0].lower() + source[1:]
    parts, form = _Builder(), rng.random()
    outer = {"source": [], "cue": [], "content": []}
    new_inner = {"source": [], "cue": [], "content": [], "nested": True}
    if content.startswith("that ") and form < 0.6 and source.lower() not in ("he", "she", "they", "it", "we", "i"):
        bare = re.sub(r"^that\s+", "", content)
        outer["source"] = [parts.add(outer_source)]
        parts.add(" ")
        outer["cue"] = [parts.add(rng.choice(_ANSWERS))]
        parts.add(" ")
        start = parts.length
        noun = rng.choice(_NOUNS)
        if rng.random() < 0.7:
            new_inner["source"] = [parts.add(source)]
            parts.add("’s " if "’" in text else "'s ")
            new_inner["cue"] = [parts.add(noun)]
        else:
            parts.add("the ")
            new_inner["cue"] = [parts.add(noun)]
            parts.add(" by ")
            new_inner["source"] = [parts.add(source)]
        parts.add(" ")
        new_inner["content"] = [parts.add("that " + bare)]
        outer["content"] = [[start, parts.length]]
    else:
        quoted = form > 0.75
        front = not quoted and form < 0.6
        marks = ("“", "”") if "“" in text else ('"', '"')
        cue_text = rng.choice(_OUTER_CUES[:6] if quoted else _OUTER_CUES)
        if front:
            outer["source"] = [parts.add(outer_source)]
            parts.add(" ")
            outer["cue"] = [parts.add(cue_text)]
            parts.add(" ")
        start = parts.length
        if front and rng.random() < 0.5:
            parts.add("that ")
        if quoted:
            parts.add(marks[0])
        if not front:
            source = source[0].upper() + source[1:]
        new_inner["source"] = [parts.add(source)]
        parts.add(middle)
        new_inner["cue"] = [parts.add(cue)]
        parts.add(text[ce:nb])
        new_inner["content"] = [parts.add(content)]
        if quoted:
            parts.add("," + marks[1])
            outer["content"] = [[start, parts.length]]
        else:
            outer["content"] = [[start, parts.length]]
            if not front:
                parts.add(",")
        if not front:
            parts.add(" ")
            outer["source"] = [parts.add(outer_source)]
            parts.add(" ")
            outer["cue"] = [parts.add(cue_text)]
    parts.add(".")
    shift = parts.length - (end - begin)
    for attribution in attributions:
        if attribution is inner:
            continue
        for role in ("source", "cue", "content"):
            attribution[role] = [[b + shift, e + shift] if b >= end else [b, e] for b, e in attribution[role]]
    attributions.remove(inner)
    for made in (outer, new_inner):
        for role in ("source", "cue", "content"):
            made[role] = [[begin + b, begin + e] for b, e in made[role]]
        attributions.append(made)
    return text[:begin] + parts.text() + text[end:]


class _Builder:
    def __init__(self):
        self.parts, self.length = [], 0

    def add(self, part):
        begin = self.length
        self.parts.append(part)
        self.length += len(part)
        return [begin, self.length]

    def text(self):
        return "".join(self.parts)


def outer_sources(documents):
    """Source strings that can begin a sentence: "Clinton", "The report", "a spokesman for X"."""
    found = set()
    for document in documents:
        for attribution in document["attributions"]:
            cues = [document["text"][begin:end].split()[0] for begin, end in attribution["cue"][:1]]
            if len(attribution["source"]) == 1 and cues and cues[0] in _SPEECH:
                begin, end = attribution["source"][0]
                source = document["text"][begin:end]
                if 3 <= len(source) <= 60 and source[0].isupper() and source.isprintable() and '"' not in source:
                    found.add(source)
    return sorted(found)
