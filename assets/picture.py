#!/usr/bin/env python3
"""Pictures for the README, from executed notebooks: python assets/picture.py [NOTEBOOK PICTURE HEADING ...]

Needs the extras dev and lab, and a Chromium. Of the notebook's sections, those named stay; the rest is left out.
"""
import io
import sys
import tempfile
from pathlib import Path

from nbconvert import HTMLExporter
from PIL import Image
from playwright.sync_api import sync_playwright

from tinygpt.tests.test_lab import QUIET, find_browser

KEEP = """names => {
    let keep = false;
    for (const cell of document.querySelectorAll('.jp-Cell')) {
        const heading = cell.querySelector('h1, h2');
        if (heading) keep = names.includes(heading.childNodes[0].textContent);
        if (!keep) cell.remove();
    }
}"""


def picture(notebook: str, path: str, *headings: str):
    "Draw sections of an executed notebook, in few colours."
    page_file = Path(tempfile.mkdtemp()) / "page.html"
    page_file.write_text(HTMLExporter(template_name="lab").from_filename(notebook)[0], encoding="utf-8")
    with sync_playwright() as p, p.chromium.launch(executable_path=find_browser(p), args=QUIET) as chromium:
        page = chromium.new_page(viewport=dict(width=960, height=600))
        page.goto(page_file.as_uri(), wait_until="domcontentloaded")
        page.evaluate(KEEP, headings)
        png = page.locator("main").screenshot()
    Path(path).parent.mkdir(exist_ok=True)
    Image.open(io.BytesIO(png)).convert("RGB").quantize(64).save(path, optimize=True)


if __name__ == "__main__":
    picture(*(sys.argv[1:] or ("nbs/train.ipynb", "assets/report.png", "Training", "Verdict")))
