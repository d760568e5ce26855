"""What the workshop says of live pages agrees with the extension and its catalogue."""

import pytest

from builder.live.judged import nearest, unlisted
from builder.project import HERE, Project

CONTACT = "https://help.instagram.com/contact"


@pytest.mark.parametrize(
    ("tag", "language"),
    [("pt_BR", "pt-BR"), ("pt_PT", "pt"), ("no_NO", "nb"), ("uk_UA", "uk")],
)
def test_words_go_to_the_nearest_language_of_the_catalogue(tag: str, language: str) -> None:
    assert nearest(HERE, tag, {"en", "nb", "pt", "pt-BR"}) == language


def test_only_links_to_unlisted_places_are_told(built: Project) -> None:
    wrapped = "https://l.instagram.com/?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3D"
    links = [
        f"{CONTACT}/233964459562201?locale=en",
        f"{wrapped}https%253A%252F%252Fhelp.instagram.com%252Fcontact%252F233964459562201",
        f"{wrapped}https%253A%252F%252Fhelp.instagram.com%252Fcontact%252F424242%253Fx%253D1",
        "https://elsewhere.test/contact/233964459562201",
    ]
    strangers = [f"{CONTACT}/424242", "https://elsewhere.test/contact/233964459562201"]
    assert unlisted(built, links) == strangers
