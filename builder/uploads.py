"""What hands a version to each store."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from builder.programs import npm_program
from builder.project import Browser, Project

WEB_STORE = "https://chromewebstore.googleapis.com/upload/v2"
"""Takes no first version, only new ones (developer.chrome.com/docs/webstore/using-api)."""

ITEM = ("CHROME_WEB_STORE_PUBLISHER", "CHROME_WEB_STORE_ITEM")


@dataclass(frozen=True)
class Upload:
    """`needs` are names of environment variables; `stdin` holds what no command line may show."""

    browser: Browser
    store: str
    command: list[str]
    needs: tuple[str, ...]
    stdin: str = ""


def uploads(project: Project, environment: Mapping[str, str]) -> list[Upload]:
    """web-ext reads its credentials from the environment itself; curl is told them unseen."""
    archive = f"dist/right-to-object-{project.version}"
    sign = ["sign", "--channel=listed", "--source-dir=dist/firefox", "--artifacts-dir=dist"]
    # A person approves, which may take days: whoever waits fails, with everything handed over.
    sign += ["--approval-timeout=0"]
    publisher, item = (environment.get(name, f"${name}") for name in ITEM)
    post = ["curl", "--fail-with-body", "--no-progress-meter", "--header", "@-"]
    post += ["--request", "POST", "--upload-file", f"{archive}-chromium.zip"]
    return [
        Upload(
            "firefox",
            "addons for Firefox",
            [npm_program("web-ext"), *sign, f"--upload-source-code={archive}-source.zip"],
            ("WEB_EXT_API_KEY", "WEB_EXT_API_SECRET"),
        ),
        Upload(
            "chromium",
            "Chrome Web Store",
            [*post, f"{WEB_STORE}/publishers/{publisher}/items/{item}:upload"],
            (*ITEM, "CHROME_WEB_STORE_TOKEN"),
            f"Authorization: Bearer {environment.get('CHROME_WEB_STORE_TOKEN', '')}",
        ),
    ]


def unset(handed_over: Iterable[Upload], environment: Mapping[str, str]) -> Iterator[str]:
    """What any of the uploads needs: half a release is worse than none."""
    for upload in handed_over:
        if lacking := [name for name in upload.needs if not environment.get(name)]:
            yield f"{upload.store}: set {', '.join(lacking)}"
