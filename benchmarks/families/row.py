"""Prints a line of results for each task of a model that was just learned, and perhaps evaluated."""

import json
import os
import re
import sys


def scores(work):
    answer = os.path.join(work, "answer")
    if os.path.exists(answer):
        with open(answer, encoding="utf-8") as file:
            for task, figures in json.load(file)["tasks"].items():
                yield task, [figures["macro_f1"][part] for part in ("value", "low", "high")]
        return
    with open(os.path.join(work, "model", "README.md"), encoding="utf-8") as card:
        for task, *figures in re.findall(r"### (.+): macro-F1 (\S+) \[(\S+), (\S+)\]", card.read()):
            yield task, [float(figure) for figure in figures]


def main(name, recipe, work):
    with open(os.path.join(work, "time"), encoding="utf-8") as file:
        user, system, kilobytes = file.read().split()[-3:]
    seconds = float(user) + float(system)
    megabytes = os.path.getsize(os.path.join(work, "model", "model.safetensors")) / 1e6
    for task, figures in scores(work):
        cells = [name, recipe, task] + [f"{figure:.3f}" for figure in figures]
        cells += [f"{seconds:.0f}", f"{int(kilobytes) / 1000:.0f}", f"{megabytes:.1f}"]
        print(",".join(cells))


main(*sys.argv[1:])
