"""Browsers, their drivers, and what gives them a screen: found, or installed where that can be."""

from builder.tools.where import Program, find

__all__ = ["Program", "find"]
