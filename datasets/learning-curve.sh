#!/bin/sh
# How much a larger corpus would help: trains on growing parts of a corpus, measures on other data.
# Usage: datasets/learning-curve.sh CORPUS TEST.csv [options of kehys train]
set -eu
corpus=$1
test=$2
shift 2
kehys=$(dirname "$0")/../kehys
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "share task macro_f1 low high"
for share in 12 25 50 100; do
  if [ "$share" = 100 ]; then
    "$kehys" train --data "$corpus" --folds 0 "$@" --output "$work/m" 2>/dev/null
  else
    "$kehys" data split --parts "keep=$share,rest=$((100 - share))" --output "$work/s.csv" "$corpus" 2>/dev/null
    "$kehys" train --data "$work/s.csv" --where split=keep --folds 0 "$@" --output "$work/m" 2>/dev/null
  fi
  "$kehys" evaluate --model "$work/m" --data "$test" |
    awk -v share="$share" '/^[a-z]/ { task = $1 } $1 == "macro-F1" { gsub(/[][,]/, ""); print share, task, $2, $3, $4 }'
done
