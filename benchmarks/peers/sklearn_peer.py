"""scikit-learn's usual answer: TF-IDF of words and characters, logistic regression."""

import csv
import pickle
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union


def read(file):
    with open(file, encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return [row["text"] for row in rows], [row["label"] for row in rows]


def train(work):
    texts, labels = read(f"{work}/train.csv")
    model = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char", ngram_range=(3, 5), sublinear_tf=True),
        ),
        LogisticRegression(C=4, class_weight="balanced", max_iter=1000),
    )
    model.fit(texts, labels)
    with open(f"{work}/sklearn.pickle", "wb") as out:
        pickle.dump(model, out)


def score(part, work):
    with open(f"{work}/sklearn.pickle", "rb") as file:
        model = pickle.load(file)
    texts, _ = read(f"{work}/{part}.csv")
    probabilities = model.predict_proba(texts)
    with open(f"{work}/sklearn.{part}", "w", encoding="utf-8") as out:
        for row in probabilities:
            out.write(model.classes_[row.argmax()] + " " + " ".join(f"{p:.6f}" for p in row) + "\n")


train(sys.argv[2]) if sys.argv[1] == "train" else score(sys.argv[1], sys.argv[2])
