"""Prints the results as a Markdown table: a line for each recipe, a column for each set and task."""

import csv
import sys


def main(path):
    with open(path, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns = list(dict.fromkeys((row["set"], row["task"]) for row in rows))
    sets = list(dict.fromkeys(row["set"] for row in rows))
    found = {(row["recipe"], row["set"], row["task"]): row for row in rows}
    learned = {(row["recipe"], row["set"]): row for row in rows}
    heads = [f"{name} {task}" for name, task in columns] + [f"{name} s / MB" for name in sets]
    print("| recipe | " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * len(heads))
    for recipe in dict.fromkeys(row["recipe"] for row in rows):
        scores = [found.get((recipe, *column)) for column in columns]
        cells = [f"{row['macro_f1']} [{row['low']}, {row['high']}]" if row else "" for row in scores]
        costs = [learned.get((recipe, name)) for name in sets]
        cells += [f"{row['processor_seconds']} / {row['model_mb']}" if row else "" for row in costs]
        print(f"| {recipe} | " + " | ".join(cells) + " |")


main(sys.argv[1])
