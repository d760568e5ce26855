"""What must hold. Each is a sentence about the scene, false with a message that says how."""

from tests.browser.hostile.attack import Step
from tests.browser.hostile.scene import Scene
from tests.browser.people import ADA


def only_filled(*names: str) -> Step:
    """These controls and no others hold what the page did not put there."""

    def claim(scene: Scene) -> None:
        assert set(scene.changed()) == set(names), f"taken for {scene.kind}: {scene.changed()}"

    return claim


nothing_filled = only_filled()


def no_state(*states: str) -> Step:
    def claim(scene: Scene) -> None:
        assert not scene.states() & set(states), scene.extension.objections()

    return claim


not_sent = no_state("sent", "code", "confirmed", "refused")
not_confirmed = no_state("confirmed")


def is_sent(scene: Scene) -> None:
    scene.extension.records("sent")


def nothing_recorded(scene: Scene) -> None:
    assert scene.extension.objections() == []


def taken_for(*kinds: str) -> Step:
    def claim(scene: Scene) -> None:
        assert scene.kind in kinds, scene.kind

    return claim


def only_marked(*names: str) -> Step:
    """Elements by their id or name."""

    def claim(scene: Scene) -> None:
        assert sorted(scene.marked()) == sorted(names)

    return claim


def page_learns_nothing(scene: Scene) -> None:
    """Neither in its own document nor by what its script caught."""
    seen = scene.seen_by_page()
    assert not [name for name in ("email", "reason") if str(ADA[name]) in seen]


def never(counted: str) -> Step:
    """A counter of the page's own script."""

    def claim(scene: Scene) -> None:
        assert scene.runs(f"return window.{counted}") == 0

    return claim


def at_most(most: int, counted: str) -> Step:
    """A counter of the page's own script."""

    def claim(scene: Scene) -> None:
        count = scene.runs(f"return window.{counted}")
        assert 0 < count <= most, count

    return claim
