"""Lines are found in the layout that our files keep."""

import tomllib

import pytest

from builder.catalogue.locate import Where, line_of

TEXT = """\
language = "fr"

[object]
match = ["oppos*"]
said = [
  { text = "le « droit »", composed = "x" },
  { text = "un \\"mot\\" cité", composed = "y" },
]

[[page]]
kind = "form"  # the first

[[page]]
kind = "login"

[grounds]
parent = [
  "one and two",
  "two",
]
"""


@pytest.mark.parametrize(
    ("where", "line"),
    [
        (("language",), 1),
        (("object",), 3),
        (("object", "match"), 4),
        (("object", "match", 0), 4),
        (("object", "said", 0, "text"), 6),
        (("object", "said", 1, "text"), 7),
        (("page", 1), 13),
        (("page", 1, "kind"), 14),
        (("page", 1, "absent"), 13),
        (("grounds", "parent", 0), 18),
        (("grounds", "parent", 1), 19),
        (("nowhere", 3), 1),
        ((), 1),
    ],
)
def test_the_line_of(where: Where, line: int) -> None:
    assert line_of(TEXT, tomllib.loads(TEXT), where) == line
