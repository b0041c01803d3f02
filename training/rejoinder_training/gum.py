"""python -m rejoinder_training.gum --shared ../../shared --into gum.jsonl: documents with attributions, made from GUM.

Source: GUM (gucorpling.org/gum, Zeldes 2017) as kept in shared/data/gum, all but its test split; annotations CC BY 4.0.
Licences of the texts, as GUM's LICENSE.txt gives them: news and interview (Wikinews) CC BY 2.5, academic and court CC BY 4.0,
bio (Wikipedia) and voyage (Wikivoyage) CC BY-SA 3.0. For speeches it points to the documents; kept are those of United States
officials in office (public domain) and one that says CC BY 4.0. court_carpet is left out: it is from the Santa Barbara Corpus,
whose own licence forbids derivatives.

GUM's discourse trees say which clause attributes (the satellite, "he said") and what is attributed (the nucleus). The dependency
trees tell source from cue and complete the content; quotation marks bound what is quoted. Bylines, photo credits and clauses
that tell of nothing said or thought ("make sure that", "note that") are no attributions here. A paragraph with an attribution
that cannot be told apart is left out, with all that reaches into it.
"""

import argparse
import collections
import dataclasses
import itertools
import json
import pathlib
import re
from xml.etree import ElementTree

LICENCES = {
    "academic": "CC BY 4.0",
    "bio": "CC BY-SA 3.0",
    "court": "CC BY 4.0",
    "interview": "CC BY 2.5",
    "news": "CC BY 2.5",
    "voyage": "CC BY-SA 3.0",
}
SPEECHES = {
    "GUM_speech_floyd": "public domain",
    "GUM_speech_impeachment": "public domain",
    "GUM_speech_inauguration": "public domain",
    "GUM_speech_maiden": "public domain",
    "GUM_speech_nixon": "public domain",
    "GUM_speech_remarks": "public domain",
    "GUM_speech_school": "CC BY 4.0",
    "GUM_speech_telescope": "public domain",
}
LEFT_OUT = {"GUM_court_carpet"}

_TELLS_NOTHING = {"assured", "ensure", "mean", "mindful", "signal"}
_COMPLEMENTS = {"acl", "advcl", "ccomp", "csubj", "obj", "xcomp"}
_EMPTY = {"ADP", "CCONJ", "DET", "INTJ", "PART", "PRON", "PUNCT", "SCONJ"}
_MEMBERS = {"aux", "aux:pass", "compound:prt", "cop", "fixed"}
_EDGES = set(",;:.—–-/") | {"--"}
_QUOTES = set("\"“”'‘’")
_BRACKETS = {"(": ")", "[": "]", ")": "(", "]": "["}


def licence(name):
    """The licence of a document's text, None where it is not known to be open."""
    return None if name in LEFT_OUT else SPEECHES.get(name) or LICENCES.get(name.split("_")[1])


@dataclasses.dataclass
class Token:
    form: str
    lemma: str
    tag: str
    features: str
    head: int  # index of another token, -1 for a sentence's root
    relation: str
    enhanced: list  # [(head, relation)]
    sentence: int
    paragraph: int
    begin: int = 0
    end: int = 0


class Article:
    """The tokens of one document with their trees, its text and its quotations (first and last token, marks included)."""

    def __init__(self, conllu):
        self.tokens, gaps = _tokens(conllu)
        self.text = ""
        for n, token in enumerate(self.tokens):
            if n:
                new_paragraph = token.paragraph != self.tokens[n - 1].paragraph
                self.text += "\n\n" if new_paragraph else " " * gaps[n - 1]
            token.begin = len(self.text)
            self.text += token.form
            token.end = len(self.text)
        self.children = collections.defaultdict(list)
        for n, token in enumerate(self.tokens):
            self.children[token.head].append(n)
        self.quotations = self._doubly_quoted() + self._singly_quoted()

    def _doubly_quoted(self):
        """A quotation ends with its paragraph, but one that is not closed there may go on in the next paragraphs."""
        found, opened, begun, start = [], None, None, 0
        for n, token in enumerate(self.tokens):
            if n and token.paragraph != self.tokens[n - 1].paragraph:
                if opened is not None:
                    found.append((opened, n - 1))
                    begun = len(found)
                elif begun:
                    found.append((start, n - 1))  # for the time being
                opened, start = None, n
            if token.form not in ("“", "”", '"'):
                continue
            before, after = self._spaced(token)
            if token.form == "“" or token.form == '"' and (opened is None if before == after else before):
                found, begun = found[:begun], None
                opened = n
            elif opened is not None:
                found.append((opened, n))
                opened = None
            elif begun:
                found.append((start, n))
                begun = None
            elif before == after:
                opened = n
        found = found[:begun]
        return found if opened is None else found + [(opened, len(self.tokens) - 1)]

    def _singly_quoted(self):
        """Only what is closed in the paragraph: most of these marks are apostrophes."""
        found, opened = [], None
        for n, token in enumerate(self.tokens):
            if token.tag != "PUNCT" or token.form not in ("‘", "’", "'"):
                continue
            before, after = self._spaced(token)
            if token.form == "‘" or token.form == "'" and before and not after:
                opened = n
            elif opened is not None and self.tokens[opened].paragraph == token.paragraph:
                found.append((opened, n))
                opened = None
        return found

    def _spaced(self, token):
        before = token.begin == 0 or self.text[token.begin - 1].isspace()
        return before, token.end == len(self.text) or self.text[token.end].isspace()

    def child(self, n, *relations):
        return next((c for c in self.children[n] if self.tokens[c].relation in relations), None)

    def subtree(self, n, skip=()):
        """Indices of n and all below it, without children of the relations in skip and what is below those."""
        found, todo = set(), [n]
        while todo:
            at = todo.pop()
            found.add(at)
            todo += [c for c in self.children[at] if at != n or self.tokens[c].relation.split(":")[0] not in skip]
        return found

    def ancestors(self, n):
        while self.tokens[n].head >= 0:
            n = self.tokens[n].head
            yield n

    def span(self, run):
        return [self.tokens[run[0]].begin, self.tokens[run[-1]].end]


def _tokens(conllu):
    """-> (tokens, for each 1 if a space follows)."""
    tokens, gaps, sentence, paragraph = [], [], 0, 0
    for block in conllu.strip().split("\n\n"):
        first, joined = len(tokens), {}
        paragraph += bool(re.search(r"^# newpar\b", block, re.MULTILINE))
        for line in block.split("\n"):
            fields = line.split("\t")
            gap = "SpaceAfter=No" not in fields[-1]
            if re.fullmatch(r"\d+-\d+", fields[0]):
                begin, end = map(int, fields[0].split("-"))
                joined.update({n: False for n in range(begin, end)} | {end: gap})
            elif fields[0].isdigit():
                number, form, lemma, tag, _, features, head, relation, enhanced, _ = fields
                links = [link.partition(":")[::2] for link in enhanced.split("|")]
                links = [(first + int(to) - 1, kind) for to, kind in links if to.isdigit() and to != "0"]
                head = first + int(head) - 1 if head != "0" else -1
                tokens.append(Token(form, lemma, tag, features, head, relation, links, sentence, paragraph))
                gaps.append(joined.get(int(number), gap))
        sentence += 1
    return tokens, gaps


@dataclasses.dataclass
class Relation:
    """An attribution in a discourse tree, as sets of token indices; cue and source: what signals it, as far as annotated."""

    satellite: set
    nucleus: set
    cue: set
    source: set


def relations(rs4):
    """The attributions of a discourse tree (rstWeb's rs4)."""
    root = ElementTree.fromstring(rs4)
    several = {r.get("name") for r in root.iter("rel") if r.get("type") == "multinuc"}
    nodes, words, children, count = {}, {}, collections.defaultdict(list), 0
    for node in [*root.iter("segment"), *root.iter("group")]:
        name = node.get("id")
        nodes[name] = node
        length = len((node.text or "").split()) if node.tag == "segment" else 0
        words[name] = set(range(count, count + length))
        count += length
        children[node.get("parent")].append(name)

    def whole(name):
        return words[name].union(*(whole(c) for c in children[name]))

    def kernel(name):
        """Without the satellites that hang on the node itself."""
        kinds = {"span"} | (several if nodes[name].get("type") == "multinuc" else set())
        return words[name].union(*(whole(c) for c in children[name] if nodes[c].get("relname") in kinds))

    signals = collections.defaultdict(set)
    for signal in root.iter("signal"):
        kind = "source" if signal.get("subtype") == "attribution_source" else signal.get("type")
        signals[signal.get("source"), kind] |= {int(n) - 1 for n in signal.get("tokens").split(",") if n}
    return [
        Relation(whole(name), kernel(node.get("parent")) - whole(name), signals[name, "lexical"], signals[name, "source"])
        for name, node in nodes.items()
        if (node.get("relname") or "").startswith("attribution")
    ]


# ---- source and cue -------------------------------------------------------------------------------------------------


def cue_head(article, relation):
    """The word of the satellite that governs the nucleus or is inserted into it, None if there is none."""
    tokens, nucleus = article.tokens, relation.nucleus
    words = sorted(n for n in relation.satellite if tokens[n].tag in ("VERB", "ADJ", "NOUN"))
    for n in words:
        if _according(article, n):
            return n
    for n in sorted(nucleus):
        above, kind = tokens[n].head, tokens[n].relation.split(":")[0]
        if above in words and kind in _COMPLEMENTS and (tokens[above].tag == "VERB" or kind in ("acl", "ccomp")):
            return above
    for n in sorted(nucleus):
        for below, above in itertools.pairwise([n, *article.ancestors(n)]):
            if above in words and above in relation.cue and tokens[below].relation == "ccomp":
                return above
    verbs = [n for n in words if tokens[n].tag == "VERB" and n in relation.cue]
    for n in verbs:
        if _host(article, n, relation)[0] is not None:
            return n
    here = {tokens[n].sentence for n in nucleus if tokens[n].tag != "PUNCT"}
    quoted = any(first in nucleus for first, _ in article.quotations)
    return verbs[-1] if verbs and (quoted or not any(tokens[v].sentence in here for v in verbs)) else None


def _host(article, head, relation):
    """-> (the cue's nearest ancestor outside the satellite whose other branches hold the nucleus, the branch of the cue)."""
    for below, n in itertools.pairwise([head, *article.ancestors(head)]):
        beside = (article.subtree(n) - article.subtree(head)) & relation.nucleus
        if n not in relation.satellite and any(article.tokens[b].tag != "PUNCT" for b in beside):
            return n, below
    return None, None


def _according(article, n):
    return article.tokens[n].form.lower() == "according" and article.child(n, "fixed") is not None


def cue(article, head, satellite):
    """-> (indices of the cue, in one piece; the word whose subject is the source)."""
    tokens = article.tokens
    if _according(article, head):
        return [head, head + 1], head
    top, members = head, {head}
    while tokens[top].head in satellite:
        above = tokens[top].head
        thing = article.child(above, "obj", "iobj", "expl")
        if tokens[top].tag == "NOUN" and tokens[above].tag == "VERB" and tokens[top].relation in ("obj", "obl"):
            members |= {n for n in article.subtree(top) if n < top}  # "came to the conclusion"
        elif tokens[top].relation == "xcomp" and (thing is None or tokens[thing].lemma == "it"):
            members |= {above, top if thing is None else thing}  # "wants to say", "makes it clear"
        else:
            break
        members.add(above)
        top = above
    plain = article.child(head, "xcomp")
    if plain in satellite and tokens[plain].tag == "ADJ":  # "makes it clear" that governs by its verb
        members |= {*range(head + 1, plain + 1)} & {plain, *article.children[plain], *article.children[head]}
    for n in list(members):
        for c in article.children[n]:
            kind = tokens[c].relation
            before = kind == "advmod" and c < n or kind == "mark" and tokens[c].form == "to" and n != top
            if c in satellite and (before or kind in _MEMBERS):
                members.add(c)
    first = last = head
    while first - 1 in members:
        first -= 1
    while last + 1 in members:
        last += 1
    while tokens[first].relation == "advmod" and _leads(article, first):
        first += 1
    return list(range(first, last + 1)), top


def _leads(article, n):
    """Whether an adverb belongs to the sentence rather than to the verb: "then", "where" at its beginning."""
    token = article.tokens[n]
    asks = "PronType=Int" in token.features or "PronType=Rel" in token.features
    return asks or n == 0 or article.tokens[n - 1].sentence != token.sentence


def source(article, head, top, relation):
    """Indices of the source, in one piece; [] where nobody is named; None where it cannot be told."""
    tokens, inside = article.tokens, relation.nucleus | {head}
    if _according(article, head):
        return _phrase(article, tokens[head].head, inside)
    named = {n for n in relation.source if tokens[n].sentence == tokens[head].sentence}
    passive = article.child(head, "aux:pass") is not None
    agent = article.child(head, "obl:agent")
    if agent is not None:
        return _phrase(article, agent, inside)
    for n in () if passive else (top, head):
        subjects = [c for c in article.children[n] if tokens[c].relation.startswith("nsubj")]
        if subjects:
            return _phrase(article, max(subjects, key=lambda c: (c < n, c)), inside)
        if article.child(n, "expl") is not None:
            return []
    above, kind = tokens[top].head, tokens[top].relation
    objects = any(tokens[c].form in ("for", "from", "into") for c in article.children[top])  # "thanks them for showing"
    sure = [n for n, t in enumerate(tokens) for to, how in t.enhanced if to == top and how.startswith("nsubj")]
    sure += [above] if kind == "acl" and "VerbForm=Part" in tokens[top].features else []
    if kind == "conj" or kind == "advcl" and not objects:
        sure += [c for c in article.children[above] if tokens[c].relation in ("nsubj", "nsubj:pass")]
    sure.sort(key=lambda n: (n not in named, n > top, -n))
    likely = [c for c in article.children[top] if tokens[c].relation == "nsubj:pass"]
    likely += [n for n in sorted(named) if tokens[n].head not in named and tokens[n].tag in ("NOUN", "PROPN", "PRON")]
    for n in likely if passive else sure + likely:
        phrase = _phrase(article, n, inside)
        if phrase and (n in sure or set(phrase) & named):
            return phrase
    return [] if passive else None


def _phrase(article, n, inside):
    """The noun phrase of n in one piece, without clauses that hold a token of inside."""
    tokens = article.tokens
    predicate = ("advcl", "aux", "csubj", "expl", "nsubj") if article.child(n, "cop") is not None else ()
    members = article.subtree(n, skip=("case", "cc", "cop", "discourse", "mark", "parataxis", *predicate))
    for c in article.children[n]:
        if c < n and tokens[c].relation in ("advmod", "obl"):
            members -= article.subtree(c)
    for c in list(members):
        if c != n and c in members:
            branch = article.subtree(c)
            if branch & inside:
                members -= branch
    first = last = n
    while first - 1 in members:
        first -= 1
    while last + 1 in members:
        last += 1
    return _trim(article, list(range(first, last + 1)))


# ---- content --------------------------------------------------------------------------------------------------------


def content(article, head, cue_run, relation, others):
    """Runs of token indices, each within one paragraph."""
    tokens, members = article.tokens, set(relation.nucleus)
    governed = [n for n in relation.nucleus if tokens[n].head in cue_run and tokens[n].relation.split(":")[0] in _COMPLEMENTS]
    governed += [n for n in article.children[head] if tokens[n].relation == "ccomp" and article.subtree(n) & relation.nucleus]
    host, below = _host(article, head, relation)
    if governed:
        if min(members) not in [first for first, _ in article.quotations]:
            members = members.union(*map(article.subtree, governed))
    elif host in relation.nucleus or below is not None and tokens[below].relation == "parataxis":
        members |= article.subtree(host, skip=("conj", "parataxis")) - article.subtree(head)
    members = _told(article, members, head)
    members = _quoted(article, members, head)
    members |= _goes_on(article, members, head, [other.nucleus for other in others])
    members = members.difference(relation.satellite, *(other.satellite for other in others if _frames(article, other, head)))
    return [run for run in (_trim(article, r) for r in _runs(article, members)) if run]


def _frames(article, other, head):
    """Whether the other attribution is about this one's clause, not the other way round: "said" in "I think so," she said."""
    if any(n in other.satellite for n in _governors(article, head)):
        return not _according(article, head)
    return head in other.nucleus and not any(head in _governors(article, n) for n in other.satellite)


def _governors(article, n):
    """The ancestors of n in its own clause and those that this is a part of, not those it is only inserted into."""
    while article.tokens[n].relation not in ("parataxis", "root"):
        n = article.tokens[n].head
        yield n


def _told(article, members, head):
    """What stands in the cue's sentence or, if nothing does, in the next one or the next paragraph; and all that is quoted."""
    tokens = article.tokens
    near = {n for n in members if tokens[n].sentence == tokens[head].sentence}
    if members and all(tokens[n].tag == "PUNCT" for n in near):
        after = [n for n in sorted(members) if n > head] or sorted(members)[-1:]
        if tokens[after[0]].paragraph != tokens[head].paragraph:
            near = {n for n in members if tokens[n].paragraph == tokens[after[0]].paragraph}
        else:
            near = {n for n in members if tokens[n].sentence == tokens[after[0]].sentence}
    for first, last in article.quotations:
        quotation = set(range(first, last + 1))
        if head not in quotation and (quotation & near or first == 0 or tokens[first - 1].sentence != tokens[first].sentence):
            near = near | members & quotation
    return near


def _quoted(article, members, head):
    """Completes quotations that the content has part of, unless the cue stands in them too."""
    for first, last in article.quotations:
        quotation = set(range(first, last + 1))
        if head not in quotation and quotation & members:
            members = members | quotation
    return members


def _goes_on(article, members, head, others):
    """The quotation that follows "...," he said."""
    tokens, found = article.tokens, set()
    last = max(members, default=head)
    if last < head and any(n in members for pair in article.quotations for n in pair):
        end = head
        while end + 1 < len(tokens) and tokens[end + 1].sentence == tokens[head].sentence:
            end += 1
        for first, final in article.quotations:
            if first == end + 1 and tokens[first].paragraph == tokens[head].paragraph:
                if not any(first in nucleus or first + 1 in nucleus for nucleus in others):
                    found |= set(range(first, final + 1))
    return found


def _runs(article, members):
    """Pieces without gaps; punctuation that is missing between two tokens of a sentence counts as there."""
    tokens, runs = article.tokens, []
    for n in sorted(members):
        gap = range(runs[-1][-1] + 1, n) if runs else ()
        same = runs and tokens[runs[-1][-1]].paragraph == tokens[n].paragraph
        if same and len(gap) < 2 and all(tokens[g].tag == "PUNCT" for g in gap):
            runs[-1] += [*gap, n]
        else:
            runs.append([n])
    return runs


def _trim(article, run):
    """Without punctuation and conjunctions at its edges; whole quotations and bracketed words stay."""
    tokens = article.tokens
    marks = {n: pair for pair in article.quotations for n in pair}

    def loose(n):
        form = tokens[n].form
        if n in marks and all(m in run for m in marks[n]):
            return False
        if form in _BRACKETS:
            return not any(tokens[m].form == _BRACKETS[form] for m in run)
        if form in ("?", "!"):
            return tokens[n].head not in run
        return tokens[n].tag == "PUNCT" and (form in _EDGES or form in _QUOTES)

    while run and (loose(run[0]) or tokens[run[0]].relation == "cc" and tokens[run[0] - 1].sentence == tokens[run[0]].sentence):
        run = run[1:]
    while run and loose(run[-1]):
        run = run[:-1]
    if len(run) > 3 and tokens[run[-1]].form == "]" and tokens[run[-2]].form.isdigit():
        return _trim(article, run[: -3 if tokens[run[-3]].form == "[" else -1])  # a footnote's number
    return run


# ---- documents ------------------------------------------------------------------------------------------------------


def attribution(article, relation, others):
    """-> {"source", "cue", "content"}, None if the satellite tells of nothing said or thought.

    others: the document's other relations. Raises ValueError if it cannot be told apart.
    """
    if not any(article.tokens[n].tag == "VERB" for n in relation.satellite):
        return None  # a byline
    head = cue_head(article, relation)
    if head is None:
        raise ValueError("no cue")
    cue_run, top = cue(article, head, relation.satellite)
    if _tells_nothing(article, cue_run, head, top):
        return None
    source_run = source(article, head, top, relation)
    if source_run is None:
        raise ValueError("no source")
    if _filler(article, source_run, cue_run):
        return None
    runs = content(article, head, cue_run, relation, others)
    if all(article.tokens[n].tag in _EMPTY for run in runs for n in run):
        raise ValueError("no content")
    if set(source_run) & set(cue_run) or any(set(run) & {*source_run, *cue_run} for run in runs):
        raise ValueError("overlap")
    if any(first < head < last and runs[0][0] > last for first, last in article.quotations):
        raise ValueError("cue in another quotation")
    return {
        "source": [article.span(source_run)] if source_run else [],
        "cue": [article.span(cue_run)],
        "content": [article.span(run) for run in runs],
    }


def _without_frames(article, relation, others):
    """The relation without what attributes its satellite in turn: "According to A, B believes"."""
    tokens, satellite = article.tokens, set(relation.satellite)
    for other in others:
        clause = any(tokens[n].relation == "nsubj" and tokens[n].head in other.nucleus for n in other.nucleus)
        if clause and other.nucleus < relation.satellite:
            satellite -= other.satellite
    return dataclasses.replace(relation, satellite=satellite)


def _tells_nothing(article, cue_run, head, top):
    order = "Mood=Imp" in article.tokens[top].features
    aim = article.tokens[top].relation in ("acl", "advcl", "csubj") or article.child(top, "cop") is not None
    aim = aim and "VerbForm=Inf" in article.tokens[top].features
    lemmas = {article.tokens[n].lemma for n in cue_run}
    return order or aim or article.tokens[head].lemma in _TELLS_NOTHING or lemmas >= {"make", "sure"}


def _filler(article, source_run, cue_run):
    """Whether it is "let's not forget" or "you know,"."""
    words = [article.tokens[n].form.lower() for n in [*source_run, *cue_run]]
    comma = article.tokens[cue_run[-1] + 1].form == ","
    return words[0] in ("'s", "’s") or words in (["you", "know"], ["you", "see"]) and comma


def document(name, article, found):
    """The document as JSON wants it; found: its relations."""
    attributions, lost = {}, set()
    for relation in sorted(found, key=lambda r: len(r.satellite)):  # of two with one cue the larger stays
        others = [other for other in found if other is not relation]
        relation = _without_frames(article, relation, others)
        try:
            made = attribution(article, relation, others)
        except ValueError:
            lost |= {article.tokens[n].paragraph for n in relation.satellite}
        else:
            if made:
                attributions[made["cue"][0][0]] = made
    attributions = sorted(attributions.values(), key=lambda a: a["cue"])
    for inner in attributions:
        if any(outer is not inner and _within(inner, outer) for outer in attributions):
            inner["nested"] = True
    return {"id": name, "licence": licence(name), **_without(article, attributions, lost)}


def _within(inner, outer):
    spans = [span for role in ("source", "cue", "content") for span in inner[role]]
    return any(all(begin <= b and e <= end for b, e in spans) for begin, end in outer["content"])


def _without(article, attributions, lost):
    """Text and attributions without the lost paragraphs and those that share an attribution with them."""
    paragraphs = {}
    for token in article.tokens:
        begin, _ = paragraphs.get(token.paragraph, (token.begin, 0))
        paragraphs[token.paragraph] = (begin, token.end)

    def touched(a):
        spans = [span for role in ("source", "cue", "content") for span in a[role]]
        return {p for p, (begin, end) in paragraphs.items() if any(b < end and begin < e for b, e in spans)}

    lost, before = set(lost), None
    while lost != before:
        before = set(lost)
        lost |= {p for a in attributions if touched(a) & lost for p in touched(a)}
    text, shift = "", {}
    for p, (begin, end) in paragraphs.items():
        if p not in lost:
            text += "\n\n" if text else ""
            shift[p] = len(text) - begin
            text += article.text[begin:end]
    kept = []
    for a in attributions:
        if not touched(a) & lost:
            kept.append(dict(a))
            for role in ("source", "cue", "content"):
                moves = [shift[next(p for p, (begin, end) in paragraphs.items() if begin <= b < end)] for b, _ in a[role]]
                kept[-1][role] = [[b + move, e + move] for (b, e), move in zip(a[role], moves)]
    return {"text": text, "attributions": kept}


def documents(gum):
    """All open documents but those of GUM's test split; gum: shared/data/gum."""
    test = (gum / "splits.md").read_text(encoding="utf-8").split("## test\n")[1].split("## ")[0]
    for path in sorted((gum / "rst" / "rstweb").glob("*.rs4")):
        name = path.stem
        if licence(name) and name not in test.split():
            article = Article((gum / "dep" / f"{name}.conllu").read_text(encoding="utf-8"))
            yield document(name, article, relations(path.read_text(encoding="utf-8")))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=pathlib.Path, required=True)
    parser.add_argument("--into", type=pathlib.Path, required=True)
    args = parser.parse_args()
    with args.into.open("w", encoding="utf-8") as lines:
        for made in documents(args.shared / "data" / "gum"):
            lines.write(json.dumps(made, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
