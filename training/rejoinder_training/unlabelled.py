"""python -m rejoinder_training.unlabelled --into news.jsonl: openly licensed news in which nobody marked anything.

VOA (public domain; sentences of the Groningen Meaning Bank, twelve to a document since its borders are lost), Wikinews
(CC BY), re3d without BBC Online (public domain, OGL and the like), GUM's news and interviews (CC BY).
"""

import argparse
import json
import pathlib

from . import corpus

VOA_SENTENCES = 12


def texts(shared):
    data = shared / "data"
    lines = (data / "ner/gmb-voa/gmb_part.sentences.txt").read_text(encoding="utf-8").splitlines()
    for at in range(0, len(lines), VOA_SENTENCES):
        yield "\n\n".join(lines[at : at + VOA_SENTENCES])
    for folder in ("wikinews-meantime", "re3d", "gum-news"):
        for document in corpus.load(data / "text" / folder / "docs.jsonl"):
            if "BBC" not in str(document.get("publisher", "")):
                yield document["text"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=pathlib.Path, default=pathlib.Path("../../shared"))
    parser.add_argument("--into", type=pathlib.Path, required=True)
    args = parser.parse_args()
    with open(args.into, "w", encoding="utf-8") as out:
        for text in texts(args.shared):
            out.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
