# Everything a developer does; `make` lists it. Each target sets up what it needs, on a fresh clone too.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# A worker takes about a gigabyte. Neighbours share fixtures, so each worker begins with a part of its own (worksteal).
PARALLEL := -n logical --maxprocesses 8 --dist worksteal

.PHONY: help run test lint bench chaos package figures screenshots clean

help:                        ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(READY)                ## open the window
	@$(BIN)/python -m digitpad.system_check
	@$(BIN)/python -m digitpad

test: $(READY)               ## the whole test suite
	@$(OFFSCREEN) $(BIN)/python -m digitpad.system_check
	@$(BIN)/python -m compileall -q digitpad   # for the hundreds of processes that the tests start
	@$(OFFSCREEN) $(BIN)/python -m pytest $(PARALLEL)

lint: $(READY)               ## style, layering, types
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy

bench: $(READY)              ## ratios of speed and memory, each measured in one run
	@$(OFFSCREEN) $(BIN)/python -m digitpad.system_check
	@$(OFFSCREEN) $(BIN)/python tests/bench/bench.py

chaos: $(READY)              ## kills, damaged files, full disks, a soak; CHAOS="--minutes 60 --seed 7"
	@$(OFFSCREEN) $(BIN)/python -m digitpad.system_check
	@$(OFFSCREEN) $(BIN)/python -m tests.chaos $(CHAOS)

package: $(READY)            ## the packaged program in dist/, built and tried out; LIGHT=1: without TensorFlow
	@$(BIN)/python .ci/package.py $(if $(LIGHT),--light)

figures: $(READY)            ## measure how well the bundled models read; needs PENDIGITS=FILE UNIPEN=FILE
	@$(BIN)/python tools/figures.py --pendigits $(PENDIGITS) --unipen $(UNIPEN)

screenshots: $(READY)        ## the README's picture, from the program itself
	@$(OFFSCREEN) $(BIN)/python tools/screenshots.py

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 13))' \
	  || { echo "digitpad needs Python 3.10 to 3.13; try: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo "Python's venv module is missing. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 2; }
	@echo "Installing digitpad and TensorFlow into $(VENV) (about 2 GB, once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@$(BIN)/python -m compileall -q digitpad
	@SBK_EMBED=0 $(BIN)/python -c 'import shiboken6'   # PySide6's own Python code, which it would compile at each start
	@$(BIN)/python -m compileall -q $(VENV)/lib/python*/site-packages/shiboken6/files.dir
	@touch $@

clean:                       ## remove what was built, not the virtual environment
	rm -rf build dist
