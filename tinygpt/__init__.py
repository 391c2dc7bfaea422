"A literate workbench for tiny GPT decoders. What people type most is found here; the rest in the modules."
__version__ = "0.1.0"

from importlib import import_module

_HOME = dict(Config="config", load_config="config", recipes="config", load_corpus="corpora", prepare="data",
             GPT="model", variant="model", verify="proofs", evaluate="evaluation", generate="evaluation", Run="runs",
             open_data="data", resolve="train", train="train", audit="reproducibility", compare="reproducibility", compare_change="reproducibility",
             replay="reproducibility", adapt="lora", finetune="lora",
             export="interchange", load_pretrained="interchange")


def __getattr__(name):  # PEP 562: importing tinygpt does not import torch
    if name not in _HOME:
        raise AttributeError(f"module 'tinygpt' has no attribute '{name}'")
    module = import_module(f"tinygpt.{_HOME[name]}")
    return module if name == "train" else getattr(module, name)


def __dir__():
    return [*globals(), *_HOME]
