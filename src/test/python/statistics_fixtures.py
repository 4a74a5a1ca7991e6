"""Writes the made answers of two systems and what scikit-learn and SciPy say of them.

Run from the project's folder; src/test/resources/kehys/statistics/README.md says with what versions.
"""

import csv
import pathlib

import numpy
from scipy import stats
from sklearn import metrics
from sklearn.calibration import calibration_curve

FOLDER = pathlib.Path("src/test/resources/kehys/statistics")
LABELS = ["blame", "estimate", "neutral", "praise"]
SHARES = [0.12, 0.25, 0.55, 0.08]
ARTICLES = 40
BINS = 15

random = numpy.random.default_rng(11)


def made():
    """Article, truth, both answers and the first system's probabilities of each sentence."""
    rows = []
    for article in range(ARTICLES):
        errors = random.beta(2, 5), random.beta(2, 4)
        for _ in range(random.integers(4, 13)):
            gold = random.choice(4, p=SHARES)
            first, second = (
                random.choice(4) if random.random() < error else gold for error in errors
            )
            rows.append((article, gold, first, second, probabilities(first)))
    for i in range(0, len(rows) - 1, 5):  # ties
        article, gold, first, second, _ = rows[i + 1]
        rows[i + 1] = (article, gold, first, second, numpy.roll(rows[i][4], first - rows[i][2]))
    return rows


def probabilities(best):
    while True:
        parts = numpy.round(random.dirichlet([1, 1, 1, 1]), 4)
        parts[0] = round(1 - parts[1:].sum(), 4)
        edges = numpy.abs(parts * BINS - numpy.round(parts * BINS)).min()
        if parts.min() > 0 and edges > 1e-6 and numpy.sort(parts)[-1] > numpy.sort(parts)[-2]:
            return numpy.roll(parts, best - parts.argmax())


def per_label(name, gold, answer):
    mean = {"average": "macro", "zero_division": 0}
    yield name + "macro_f1", metrics.f1_score(gold, answer, **mean)
    yield name + "macro_precision", metrics.precision_score(gold, answer, **mean)
    yield name + "macro_recall", metrics.recall_score(gold, answer, **mean)
    yield name + "micro_f1", metrics.f1_score(gold, answer, average="micro")
    yield name + "balanced_accuracy", metrics.balanced_accuracy_score(gold, answer)
    yield name + "mcc", metrics.matthews_corrcoef(gold, answer)
    yield name + "kappa", metrics.cohen_kappa_score(gold, answer)


def counts(articles, gold, answer):
    return numpy.array(
        [
            metrics.confusion_matrix(
                gold[articles == article], answer[articles == article], labels=range(4)
            )
            for article in range(ARTICLES)
        ]
    )


def macro_f1(sums):
    right = numpy.diagonal(sums, axis1=-2, axis2=-1)
    return numpy.mean(2 * right / (sums.sum(-1) + sums.sum(-2)), axis=-1)


def intervals(name, statistic):
    for method in ["percentile", "BCa"]:
        found = stats.bootstrap(
            (numpy.arange(ARTICLES),),
            statistic,
            vectorized=True,
            n_resamples=100_000,
            batch=1_000,
            method=method,
            random_state=5,
        )
        yield f"{name}.{method}.low", found.confidence_interval.low
        yield f"{name}.{method}.high", found.confidence_interval.high
    yield f"{name}.standard_error", found.standard_error


def comparisons(first, second):
    both = numpy.concatenate([first, second])

    def difference(one, other, axis):
        return abs(macro_f1(both[one].sum(-3)) - macro_f1(both[other].sum(-3)))

    yield from intervals("first", lambda drawn, axis: macro_f1(first[drawn].sum(-3)))
    yield from intervals(
        "difference",
        lambda drawn, axis: macro_f1(first[drawn].sum(-3)) - macro_f1(second[drawn].sum(-3)),
    )
    yield "difference.p", stats.permutation_test(
        (numpy.arange(ARTICLES), ARTICLES + numpy.arange(ARTICLES)),
        difference,
        permutation_type="samples",
        vectorized=True,
        n_resamples=100_000,
        batch=1_000,
        alternative="greater",
        random_state=5,
    ).pvalue


def classwise_ece(gold, said):
    gaps = []
    for label in range(4):
        true, mean = calibration_curve(gold == label, said[:, label], n_bins=BINS)
        sizes = numpy.histogram(said[:, label], bins=BINS, range=(0, 1))[0]
        gaps.append(numpy.average(abs(true - mean), weights=sizes[sizes > 0]))
    return numpy.mean(gaps)


def risk_area(wrong, confidence):
    return numpy.mean([wrong[confidence >= one].mean() for one in confidence])


def write(file, head, rows):
    with open(FOLDER / file, "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


rows = made()
articles, gold, first, second = (numpy.array([row[i] for row in rows]) for i in range(4))
said = numpy.array([row[4] for row in rows])
write(
    "pairs.csv",
    ["article", "gold", "first", "second", *LABELS],
    [
        (article, *(LABELS[label] for label in labels), *(f"{part:.4f}" for part in parts))
        for article, *labels, parts in rows
    ],
)

figures = [*per_label("first.", gold, first), *per_label("second.", gold, second)]
some = gold != LABELS.index("praise")
figures += per_label("no_praise.", gold[some], first[some])
figures += comparisons(counts(articles, gold, first), counts(articles, gold, second))
figures.append(("classwise_ece", classwise_ece(gold, said)))
figures.append(("risk_area", risk_area(first != gold, said.max(axis=1))))
write("pairs-figures.csv", ["figure", "value"], [(name, f"{value:.12f}") for name, value in figures])

discordant = [(0, 0), (0, 1), (0, 6), (3, 9), (7, 7), (8, 7), (25, 10), (40, 71), (300, 250)]
write(
    "discordant.csv",
    ["first", "second", "p"],
    [
        (one, other, f"{stats.binomtest(one, one + other).pvalue if one + other else 1:.12f}")
        for one, other in discordant
    ],
)
