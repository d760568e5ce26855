"""What the documentation lists is what there is."""

import re

from builder.catalogue.model import toml_key
from builder.catalogue.wording import Role, Wording
from builder.project import HERE


def test_every_role_of_the_wording_is_told() -> None:
    text = (HERE.root / "docs" / "catalogue.md").read_text("utf-8")
    table = text.partition("| role |")[2].partition("\n\n")[0]
    told = {
        role
        for row in re.findall(r"^\| ((?:`[\w-]+` ?)+)\|", table, re.M)
        for role in re.findall(r"`([\w-]+)`", row)
    }
    roles = {
        toml_key(name) for name, field in Wording.model_fields.items() if field.annotation is Role
    }
    assert told == {*roles, "title"}


def test_every_command_of_the_contract_is_a_target() -> None:
    makefile = (HERE.root / "Makefile").read_text("utf-8")
    contributing = (HERE.root / "CONTRIBUTING.md").read_text("utf-8")
    targets = set(re.findall(r"^(\w+):.*##", makefile, re.M))
    assert set(re.findall(r"`make (\w+)`", contributing)) <= targets
