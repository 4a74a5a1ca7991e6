"""Writes the same rows for all peers: train, test, one sentence, and the test repeated to many, more and most."""

import csv
import os
import sys
from collections import Counter

MANY = 50_000
MORE = 150_000
MOST = 900_000


def read(path):
    files = [path]
    if os.path.isdir(path):
        files = sorted(os.path.join(path, name) for name in os.listdir(path) if name.endswith(".csv"))
    for file in files:
        with open(file, encoding="utf-8-sig", newline="") as lines:
            yield from csv.DictReader(lines)


def main(path, text, label, split, lang, work):
    rows = [row for row in read(path) if row[text].strip() and row[label].strip()]
    counts = Counter(row[label] for row in rows)
    # A label that stands once could be learned or tested on, not both.
    rows = [row for row in rows if counts[row[label]] > 1]
    groups = {}
    for row in rows:
        groups.setdefault(row.get("doc_id") or str(len(groups)), len(groups))
    if split:
        first = sorted({row[split] for row in rows})[0]
        tested = [row[split] == first for row in rows]
    else:
        tested = [groups[row["doc_id"]] % 5 == 0 for row in rows]
    train = [row for row, test in zip(rows, tested) if not test]
    test = [row for row, test in zip(rows, tested) if test]
    many, more, most = ([test[i % len(test)] for i in range(size)] for size in (MANY, MORE, MOST))
    parts = [("train", train), ("test", test), ("one", test[:1])]
    parts += [("whole", many), ("many", many), ("more", more), ("most", most)]
    for name, part in parts:
        with open(f"{work}/{name}.csv", "w", encoding="utf-8", newline="") as out:
            table = csv.writer(out)
            table.writerow(["group", "lang", "text", "label"])
            for place, row in enumerate(part):
                table.writerow([place, row.get("lang") or lang, row[text], row[label]])
        with open(f"{work}/{name}.txt", "w", encoding="utf-8") as out:
            for row in part:
                sentence = " ".join(row[text].split())
                name_of = row[label].replace(" ", "_")
                out.write(f"__label__{name_of} {sentence}\n" if name == "train" else sentence + "\n")
    print(f"{len(train)} rows to learn from, {len(test)} to test on", file=sys.stderr)


main(*sys.argv[1:])
