"""Smaller, faster graphs: 8-bit weights in blocks.

Dynamic quantisation scales activations over the whole batch, so one sentence would change what is made of another; blocks
leave the rows of a batch independent.
"""

from __future__ import annotations

from pathlib import Path

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import DefaultWeightOnlyQuantConfig, MatMulNBitsQuantizer

BLOCK = 64


def quantise_blocks(source: Path, target: Path) -> None:
    """Weights of matrix products to 8-bit blocks with fp32 activations, embeddings to uint8: next to no loss."""
    config = DefaultWeightOnlyQuantConfig(block_size=BLOCK, is_symmetric=False, accuracy_level=4, bits=8)
    quantiser = MatMulNBitsQuantizer(onnx.load(source), algo_config=config)
    quantiser.process()
    middle = target.with_suffix(".blocks.onnx")
    quantiser.model.save_model_to_file(str(middle))
    quantize_dynamic(middle, target, weight_type=QuantType.QUInt8, op_types_to_quantize=["Gather"])
    middle.unlink()
