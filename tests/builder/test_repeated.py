"""What stands twice is refused at its second place, with the first one named."""

import pytest

from builder.project import Project
from tests.builder.spoil import line_with, only_error, replace

SITES = "catalogue/sites.toml"
INSTAGRAM = "catalogue/forms/instagram.toml"
CONTACT = "https://help.instagram.com/contact"
HELP = "https://www.facebook.com/help/contact"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("catalogue/countries.toml", '["CH"]', '["CH", "FR"]'),
        ("catalogue/countries.toml", '"Portúgal"', '"suomi"'),
        (
            "catalogue/forms/whatsapp.toml",
            'unlisted = ["www.whatsapp.com"]',
            'unlisted = ["help.meta.com"]',
        ),
        ("catalogue/mailboxes.toml", '["web.de"]', '["web.de", "googlemail.com"]'),
        (INSTAGRAM, f"{CONTACT}/767264225370182", f"{CONTACT}/233964459562201/"),
        (INSTAGRAM, f"{CONTACT}/117037592428568", f"{CONTACT}/767264225370182"),
        (INSTAGRAM, f"{CONTACT}/767264225370182", f"{HELP}/712876720715583"),
        (SITES, f"{HELP}/540977946302970", f"{CONTACT}/767264225370182"),
    ],
)
def test_what_stands_twice(project: Project, file: str, old: str, new: str) -> None:
    second = line_with(project, file, old)
    replace(project, file, old, new)
    line, what = only_error(project, file)
    assert line == second
    assert "already" in what
