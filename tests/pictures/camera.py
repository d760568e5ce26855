"""One picture of what is in front, small enough to be kept with the code."""

import base64
import shutil
import subprocess
from pathlib import Path

from selenium.webdriver.remote.webdriver import WebDriver

#: Colours in a picture. Ours are flat: more would only make files larger.
COLOURS = "128"

_WHOLE = "return [innerWidth, document.documentElement.getBoundingClientRect().height];"


def take(driver: WebDriver, file: Path, whole: bool, shows: str) -> None:
    """Of the window, or of the `whole` page, however long; as PNG with few colours.

    `shows` is written into it, so that a picture always tells what it was taken of.
    """
    command: dict[str, object] = {"format": "png"}
    if whole:
        width, height = driver.execute_script(_WHOLE)
        clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
        command |= {"captureBeyondViewport": True, "clip": clip}
    answer = driver.execute(
        "executeCdpCommand", {"cmd": "Page.captureScreenshot", "params": command}
    )
    picture = base64.b64decode(answer["value"]["data"])
    program = shutil.which("convert")
    if not program:
        raise FileNotFoundError("convert is missing: apt-get install imagemagick")
    told = ["-strip", "-set", "Shows", shows, "-define", "png:exclude-chunk=none"]
    few = ["+dither", "-colors", COLOURS]
    subprocess.run([program, "png:-", *told, *few, f"png8:{file}"], input=picture, check=True)
