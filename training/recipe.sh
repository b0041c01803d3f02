#!/bin/sh
# The whole training: sh recipe.sh BGE.jar MINILM.jar E5.jar   (about eight hours on two cores; goes on where it was cut)
#          sh recipe.sh --open BGE.jar                         (openly licensed data alone; about ten minutes)
# Writes runs/*/log.txt, the ONNX files where the encoder module has them, and the constants of Calibration.java.
set -eu
cd "$(dirname "$0")"
P="python3 -m rejoinder_training"
into=../encoder/src/main/resources/org/rejoinder/encoder
mkdir -p runs
$P.storylines --into runs/complete.jsonl $(dirname storylines/*/gold.json)

train() { # OUT arguments...
  out=$1; shift
  [ -f "$out/reader.pt" ] || $P.train --out "$out" "$@"
}

if [ "$1" = --open ]; then
  $P.gum --into runs/gum.jsonl
  train runs/open --base bge --jar "$2" --keep 0,2,3,5,6,8,9,11 --alone --documents runs/gum.jsonl --complete runs/complete.jsonl \
    --repeat 2 --epochs 3 --hide 0.1 --seed 11 --rate 0.0002
  $P.export --base bge --jar "$2" --reader 8:runs/open/reader.pt --into runs/open/onnx
  exit
fi

bge="--base bge --jar $1"
$P.unlabelled --into runs/news.jsonl
train runs/1 --base minilm --jar "$2" --epochs 8 --hide 0.05 --seed 1
train runs/3 $bge --epochs 4 --hide 0.05 --seed 3 --rate 0.00015
train runs/5 $bge --epochs 4 --hide 0.05 --seed 5 --rate 0.00015
train runs/4 $bge --epochs 3 --hide 0.05 --seed 4 --rate 0.00012 --start bge:runs/3/reader.pt --keep 0,2,3,5,6,8,9,11 \
  --teachers bge:runs/3/reader.pt minilm:runs/1/reader.pt --unlabelled runs/news.jsonl
train runs/6 $bge --epochs 2 --rehearse 0.8 --hide 0.08 --nest 0.2 --seed 6 --rate 0.00012 --start 8:runs/4/reader.pt \
  --teachers bge:runs/3/reader.pt bge:runs/5/reader.pt --unlabelled runs/news.jsonl
$P.average --into runs/reader-1.pt 0.35=runs/4/reader.pt 0.65=runs/6/reader.pt
train runs/8 --base e5 --jar "$3" --epochs 2 --rehearse 0 --hide 0.05 --seed 8 --rate 0.00015
train runs/9 $bge --epochs 2 --rehearse 0.8 --hide 0.08 --nest 0.2 --seed 9 --rate 0.00012 --start 8:runs/reader-1.pt \
  --teachers e5:runs/8/reader.pt 8:runs/reader-1.pt --complete runs/complete.jsonl --unlabelled runs/news.jsonl
$P.average --into runs/reader-2.pt 0.2=runs/reader-1.pt 0.8=runs/9/reader.pt
e5="--base e5 --jar $3"
layers="../../shared/layers/polnear-train.jsonl layers/polnear-train.jsonl"
train runs/10 $e5 --epochs 2 --rehearse 0.8 --hide 0.06 --nest 0.2 --seed 10 --rate 0.00015 --start e5:runs/8/reader.pt \
  --keep 0,2,3,5,6,8,9,11 --teachers e5:runs/8/reader.pt 8:runs/reader-2.pt --complete runs/complete.jsonl --repeat 2 \
  --layers $layers --unlabelled runs/news.jsonl
train runs/11 $e5 --epochs 2 --rehearse 2 --hide 0.05 --nest 0.05 --seed 12 --rate 0.0001 --start 8:runs/10/reader.pt \
  --teachers 8:runs/10/reader.pt --complete runs/complete.jsonl --repeat 1 --layers $layers --layered --layers-weight 1.5 --batch 8
train runs/12 $e5 --epochs 1 --rehearse 1 --hide 0.05 --nest 0.15 --seed 13 --rate 0.0001 --start 8:runs/11/reader.pt \
  --teachers e5:runs/8/reader.pt --complete runs/complete.jsonl --repeat 1 --layers $layers layers/polnear-train-acts.jsonl \
  --layers-weight 0.7 --batch 8
$P.average --into runs/mean.pt --heads-of-last 0.5=runs/10/reader.pt 0.5=runs/12/reader.pt
[ -f runs/reader.pt ] || $P.senses --jar "$3" --reader 8:runs/mean.pt --layers $layers layers/polnear-train-acts.jsonl \
  --complete runs/complete.jsonl --into runs/reader.pt --epochs 5 --rate 0.0005
$P.export $e5 --reader 8:runs/reader.pt --into $into --raw runs/raw
$P.calibrate runs/raw/int8.raw.jsonl
