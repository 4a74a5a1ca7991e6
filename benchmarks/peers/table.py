"""Reads the times and answers of all peers and prints one table of medians, with the spread of ratios."""

import csv
import os
import sys
from statistics import median

from sklearn.metrics import f1_score

PEERS = ["kehys", "fasttext", "sklearn"]

# What is run where it is not many and more.
PARTS = {"kehys": ("more", "most")}


def rows(file):
    with open(file, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def answers(peer, work):
    if peer == "kehys":
        return [row["label"] for row in rows(f"{work}/kehys.test.csv")]
    with open(f"{work}/{peer}.test", encoding="utf-8") as lines:
        return [line.split()[0].replace("__label__", "") for line in lines]


def against(rates, peer):
    ratios = [ours / theirs for ours, theirs in zip(rates["kehys"], rates[peer])]
    spread = f"{min(ratios):.2f}–{max(ratios):.2f}"
    return f"{median(rates[peer]):,.0f} | {median(ratios):.2f} ({spread})"


def main(work):
    times = {}
    with open(f"{work}/times", encoding="utf-8") as lines:
        for line in lines:
            name, seconds, _, memory = line.split()
            times.setdefault(name, []).append((float(seconds), int(memory)))
    many = len(rows(f"{work}/many.csv"))
    truth = [row["label"].replace(" ", "_") for row in rows(f"{work}/test.csv")]
    sizes = {
        "kehys": os.path.getsize(f"{work}/kehys/model.safetensors"),
        "fasttext": os.path.getsize(f"{work}/fasttext.bin"),
        "sklearn": os.path.getsize(f"{work}/sklearn.pickle"),
    }
    print(
        "| | train s | sentences/s, running | ours over it | sentences/s, whole | ours over it"
        " | first answer s | peak MB | model MB | macro-F1 |"
    )
    print("|---|" + "---:|" * 9)
    # Running: what so many more sentences cost, so without start and reading of the model, and for
    # kehys behind the compiler's work. Whole: many sentences from the command's start to its end.
    running = {}
    for peer in PEERS:
        part, longer = PARTS.get(peer, ("many", "more"))
        sentences = len(rows(f"{work}/{longer}.csv")) - len(rows(f"{work}/{part}.csv"))
        running[peer] = [
            sentences / max(1e-9, all_[0] - some[0])
            for all_, some in zip(times[f"{peer}-{longer}"], times[f"{peer}-{part}"])
        ]
    whole = {
        peer: [many / seconds for seconds, _ in times.get(f"{peer}-whole") or times[f"{peer}-many"]] for peer in PEERS
    }
    for peer in PEERS:
        score = f1_score(truth, [one.replace(" ", "_") for one in answers(peer, work)], average="macro")
        print(
            f"| {peer} | {median(t for t, _ in times[f'{peer}-train']):.1f}"
            f" | {against(running, peer)} | {against(whole, peer)}"
            f" | {median(t for t, _ in times[f'{peer}-one']):.2f}"
            f" | {median(m for _, m in times[f'{peer}-more']) / 1024:.0f}"
            f" | {sizes[peer] / 1e6:.1f} | {score:.3f} |"
        )


main(sys.argv[1])
