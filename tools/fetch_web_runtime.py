"""Fetches TensorFlow.js, which exported web pages run, from the npm registry again, and checks it.

Run it as `.venv/bin/python tools/fetch_web_runtime.py`; it needs `npm`. `resources/web/tfjs/files.json` says which
files of which packages and versions there are, with the checksum of each. For another version, change the versions
there and run it with `--accept`, which writes the new checksums; then run `tests/web` and `tools/web_accuracy.py`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from digitpad.core.files import write_atomically, write_json
from digitpad.core.paths import default_paths


def main() -> int:
    """Fetch all files; 1 if one is not what it should be, and nothing is written then."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accept", action="store_true", help="take whatever comes, and write down its checksums")
    options = parser.parse_args()
    folder = default_paths().web / "tfjs"
    listed = json.loads((folder / "files.json").read_text(encoding="utf-8"))
    contents = {one["file"]: fetched(one) for one in listed["files"]}
    for one in listed["files"]:
        found = hashlib.sha256(contents[one["file"]]).hexdigest()
        if options.accept:
            one["sha256"] = found
        elif found != one["sha256"]:
            print(f"{one['file']} of {one['package']} {one['version']} has another checksum: {found}", file=sys.stderr)
            return 1
    for name, content in contents.items():
        write_atomically(folder / name, content)
    write_json(folder / "files.json", listed)
    print(f"{len(contents)} files, {sum(map(len, contents.values())) / 1000:,.0f} kB")
    return 0


def fetched(one: dict[str, Any]) -> bytes:
    """The content of one file of a package, by npm itself, which checks the package."""
    with tempfile.TemporaryDirectory(prefix="digitpad-") as folder:
        command = ["npm", "pack", f"{one['package']}@{one['version']}", "--pack-destination", folder, "--silent"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (archive,) = Path(folder).glob("*.tgz")
        with tarfile.open(archive) as file:
            content = file.extractfile(f"package/dist/{one['file']}")
            assert content is not None
            return content.read()


if __name__ == "__main__":
    sys.exit(main())
