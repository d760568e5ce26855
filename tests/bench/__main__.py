"""`python -m tests.bench`: the table, printed; `--keep` also puts it into docs/performance.md."""

import statistics
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from builder.package import package
from builder.project import HERE
from tests.bench import building, own
from tests.bench.subject import Subject, subject
from tests.bench.table import SUBJECTS, beside_others, by_itself
from tests.bench.visits import VISITS, Figures
from tests.browser.drivers.desktop import virtual_desktop
from tests.browser.drivers.start_chromium import chromium
from tests.browser.drivers.start_firefox import firefox
from tests.replica import Replica

ROOT = HERE.root
DOCUMENT = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- last run -->\n", "<!-- end of last run -->\n"


def medians(runs: int, progress: Progress) -> tuple[Mapping[str, Figures], str]:
    """By subject, and the browser's version. One subject runs at a time, in rotated order."""
    found: dict[str, list[Figures]] = {name: [] for name in SUBJECTS}
    task = progress.add_task("pages", total=runs * len(SUBJECTS))
    with ExitStack() as running:
        replica = running.enter_context(Replica())
        desktop = running.enter_context(virtual_desktop())
        for turn in range(runs):
            shift = turn % len(SUBJECTS)
            for name in SUBJECTS[shift:] + SUBJECTS[:shift]:
                with subject(name, desktop, replica.port) as one:
                    found[name].append(_visit(one, replica))
                    version = one.driver.capabilities["browserVersion"]
                progress.advance(task)
    middle: dict[str, Figures] = {
        name: {key: statistics.median(figures[key] for figures in all_runs) for key in all_runs[0]}
        for name, all_runs in found.items()
    }
    return middle, version


def _visit(one: Subject, replica: Replica) -> Figures:
    return {key: value for visit in VISITS for key, value in visit(one, replica).items()}


def alone(runs: int, progress: Progress) -> list[tuple[str, float, str, float]]:
    """What the extension does by itself, and how large and how quickly built it is."""
    rows: list[tuple[str, float, str, float]] = []
    task = progress.add_task("filling, popup, builds", total=4)
    with Replica() as replica, virtual_desktop() as desktop:
        for name, browser in (("chromium", chromium), ("firefox", firefox)):
            with browser(desktop, replica.port, ROOT / "dist" / name) as open_browser:
                filled = own.filling(open_browser, replica, runs)
                rows.append((f"form there to all fields filled, {name}", filled, "ms", 100))
                if name == "chromium":
                    for kept in (1, own.MANY):
                        drawn = own.popup(open_browser, kept, runs)
                        rows.append(
                            (f"popup drawn, objections on record: {kept:,}", drawn, "ms", 100)
                        )
            progress.advance(task)
    cold, unchanged = building.cold_and_unchanged(3)
    progress.advance(task)
    for archive in package(HERE)[:2]:
        name = archive.stem.rsplit("-", 1)[-1]
        rows.append((f"package, all languages, {name}", archive.stat().st_size / 1000, "KB", 200))
    script = (ROOT / "dist/chromium/page.js").stat().st_size / 1000
    rows.append(("content script, unminified", script, "KB", 25))
    rows.append(("build, nothing there", cold, "s", 2))
    rows.append(("build, nothing changed", unchanged, "s", 0.4))
    progress.advance(task)
    return rows


def main(
    runs: Annotated[int, typer.Option(help="How often each is measured; medians count.")] = 11,
    keep: Annotated[bool, typer.Option(help="Put the table into docs/performance.md.")] = False,
) -> None:
    console = Console(highlight=False, width=200)
    grows = ", ".join(f"{building.with_languages(n):.2f} s with {n}" for n in (30, 60, 120))
    with Progress(console=console) as progress:
        figures, version = medians(runs, progress)
        rows = alone(runs, progress)
    told = (
        f"{datetime.now(UTC):%Y-%m-%d}, Chromium {version}, medians of {runs} runs.\n\n"
        f"{beside_others(figures)}\n{by_itself(rows)}\nA build from nothing by number of languages: {grows}.\n"
    )
    console.print(told, markup=False)
    if keep:
        before, _, rest = DOCUMENT.read_text("utf-8").partition(BEGIN)
        DOCUMENT.write_text(f"{before}{BEGIN}{told}{END}{rest.partition(END)[2]}", "utf-8")


if __name__ == "__main__":
    typer.run(main)
