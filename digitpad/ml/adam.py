"""TensorFlow's fused Adam: one operation for each weight instead of a dozen."""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.ml.backend import tf

_BETA_1, _BETA_2, _EPSILON = 0.9, 0.999, 1e-7  # Keras' constants


def apply_adam(
    weights: Sequence[tf.Variable],
    moments: tuple[Sequence[tf.Variable], Sequence[tf.Variable]],
    gradients: Sequence[tf.Tensor],
    *,
    step: tf.Tensor,
    rate: tf.Tensor | float,
) -> None:
    """Change the weights and their first and second moments (D. Kingma, J. Ba, "Adam: a method for stochastic
    optimization", 2015).

    `step`: scalar float32, counted from 1; `rate`: the learning rate.
    """
    for weight, first, second, gradient in zip(weights, *moments, gradients, strict=True):
        tf.raw_ops.ResourceApplyAdam(
            var=weight.handle,
            m=first.handle,
            v=second.handle,
            beta1_power=tf.pow(_BETA_1, step),
            beta2_power=tf.pow(_BETA_2, step),
            lr=rate,
            beta1=_BETA_1,
            beta2=_BETA_2,
            epsilon=_EPSILON,
            grad=gradient,
        )
