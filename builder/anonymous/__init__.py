"""Saved pages without anybody in them: what stays is what the catalogue knows, all else goes."""

from builder.anonymous.page import Saved
from builder.anonymous.words import Kept

__all__ = ["Kept", "Saved"]
