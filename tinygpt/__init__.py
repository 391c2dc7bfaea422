"A literate workbench for tiny GPT decoders. What people type most is found here; the rest in the modules."
__version__ = "0.1.0"

import os
from importlib import import_module

# Threads that spin while they wait for one another take the cores from whatever else is running; these sleep sooner,
# which an idle machine does not notice (EXPERIMENTS.md). GNU OpenMP reads it when torch is loaded.
os.environ.setdefault("GOMP_SPINCOUNT", "5000")

_HOME = {name: module for module, names in dict(
    config="Config load_config recipes", corpora="load_corpus", data="prepare open_data", model="GPT variant",
    evaluation="evaluate generate", runs="Run", train="as_begun resolve train", proofs="verify",
    reproducibility="audit compare compare_change replay", interchange="export load_pretrained",
    lora="adapt finetune").items() for name in names.split()}  # name -> module


def __getattr__(name):  # PEP 562: importing tinygpt does not import torch
    if name not in _HOME:
        raise AttributeError(f"module 'tinygpt' has no attribute '{name}'")
    module = import_module(f"tinygpt.{_HOME[name]}")
    return module if name == "train" else getattr(module, name)


def __dir__():
    return [*globals(), *_HOME]
