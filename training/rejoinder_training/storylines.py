"""python -m rejoinder_training.storylines --into storylines.jsonl storylines/*: storylines with gold as documents to train on.

A storyline is a folder with articles.jsonl and gold.json: invented coverage in which every statement is marked, nested
ones too. Those in storylines/ were written for this project and share its licence; the stories beside the corpora, which
the evaluation reads, are not among them.
"""

import argparse
import json
import pathlib

from . import corpus


def documents(folder):
    """-> documents as corpus.Example takes them, "complete": nobody left out a nested statement. Statements without cue are dropped."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    actors = {actor["id"]: actor for actor in gold["actors"]}
    for article in corpus.load(folder / "articles.jsonl"):
        text = article["text"]
        found = []
        for statement in gold["statements"]:
            if statement["article"] == article["id"] and statement["cue"]:
                found.append({**_attribution(text, statement), "layers": _layers(statement, actors)})
        yield {"id": article["id"], "text": text, "complete": True, "attributions": found}


def _layers(statement, actors):
    """As the layers of PolNeAR, but every name that the addressee has."""
    speaker, addressee = (actors.get(statement.get(role)) for role in ("speaker", "addressee"))
    kind = speaker["kind"] if speaker else None if statement.get("speaker") else "none"
    made = {name: statement.get(name) for name in ("act", "polarity", "occasion")}
    return {**made, "kind": kind, "addressee": [addressee["name"], *addressee["aliases"]] if addressee else None}


def _attribution(text, statement):
    nth = statement.get("nth") or {}
    nth = nth if isinstance(nth, dict) else {"content": nth}
    content = [_find(text, run, _which(nth, "content", i)) for i, run in enumerate(statement["content"])]
    cue = _cue(text, statement["cue"], nth.get("cue"), content)
    source = []
    if statement["source"]:
        source = [_nearest(text, statement["source"], nth.get("source"), cue)]
    made = {"source": source, "cue": [cue], "content": content}
    return {**made, "nested": True} if statement.get("within") else made


def _which(nth, role, run):
    wanted = nth.get(role, 1)
    if isinstance(wanted, list):
        return wanted[run]
    return wanted if run == 0 else 1


def _find(text, words, nth):
    begin = -1
    for _ in range(nth):
        begin = text.index(words, begin + 1)
    return [begin, begin + len(words)]


def _occurrences(text, words):
    begin = text.find(words)
    while begin >= 0:
        before, after = text[begin - 1 : begin], text[begin + len(words) : begin + len(words) + 1]
        if not (before.isalnum() and words[0].isalnum()) and not (after.isalnum() and words[-1].isalnum()):
            yield [begin, begin + len(words)]
        begin = text.find(words, begin + 1)


def _cue(text, words, nth, content):
    """The occurrence nearest to the content, unless the gold says which."""
    return _nearest(text, words, nth, [min(b for b, _ in content), max(e for _, e in content)], [tuple(c) for c in content])


def _nearest(text, words, nth, to, apart=()):
    if nth:
        return _find(text, words, nth)
    free = [o for o in _occurrences(text, words) if all(o[1] <= b or e <= o[0] for b, e in apart)]
    return min(free or [_find(text, words, 1)], key=lambda o: max(0, o[0] - to[1], to[0] - o[1]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--into", type=pathlib.Path, required=True)
    args = parser.parse_args()
    with open(args.into, "w", encoding="utf-8") as out:
        for folder in args.folders:
            for document in documents(folder):
                out.write(json.dumps(document, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
