# The project's commands. `make demo` and `make test` install what they need first.
SHELL := /bin/bash
SCRATCH := .build-tools
SWIFT := --traits Tools --scratch-path $(SCRATCH)
DEBUG := $(SCRATCH)/debug/satchel
RELEASE := $(SCRATCH)/release/satchel
READER := .build-reader
FORMAT := --configuration .swift-format -r Package.swift Sources CLI Tests Benchmarks

# What an app links, and what the tests look with.
PACKAGES := libsqlite3-dev libsodium-dev libedit-dev pkg-config sqlite3 strace softhsm2 python3-venv
# What only the benchmarks compare with.
BENCH_PACKAGES := libsimdjson-dev g++ python3-venv

.PHONY: deps build tables schemas samples release vfs test consumer tutorial api modules reader demo format
.PHONY: lint docs bench bench-vault sanitize fuzz bench-record clean

deps:
	@.ci/install $(PACKAGES)

build: deps tables
	swift build $(SWIFT) --build-tests

# What is edited by hand in Schemas, as Swift.
tables: deps
	@Schemas/compile-search-parameters
	@Schemas/compile-sentences

release: deps
	swift build $(SWIFT) -c release --product satchel

# The sealed VFS for the sqlite3 shell and foreign programs; a key in SATCHEL_VFS_KEY.
vfs: deps
	@mkdir -p .build-vfs
	cc -std=gnu11 -O2 -Wall -Wextra -Werror -shared -fPIC -DSEALED_LOADABLE -ISources/CSealedVFS/include \
	  Sources/CSealedVFS/*.c -o .build-vfs/sealed_vfs.so -lsodium -lpthread -ldl
	@.ci/vfs .build-vfs/sealed_vfs.so

test: build release vfs consumer tutorial reader
	@.ci/api $(SCRATCH)/debug
	SATCHEL_BINARIES=$(CURDIR)/$(DEBUG):$(CURDIR)/$(RELEASE) \
	  SATCHEL_READER=$(CURDIR)/$(READER)/bin/python swift test $(SWIFT) --skip-build

# An app of its own that depends on Satchel alone; the Swift of the README and of Docs is its tests.
consumer: deps
	Tests/Consumer/check

# Docs/Satchel.docc/GettingStarted.md, followed to the letter.
tutorial: deps
	@.ci/tutorial

# Docs/API.md against the code; UPDATE_GOLDEN=1 rewrites it.
api: modules
	@.ci/api $(SCRATCH)/debug

modules: tables
	swift build $(SWIFT) --target SatchelTesting

# A Python for the reader of our files that shares no code with us.
reader: deps
	@Tests/FormatReader/prepare $(CURDIR)/$(READER)

demo: release
	@.ci/demo $(RELEASE)

format:
	swift format -i $(FORMAT)

lint:
	swift format lint --strict $(FORMAT)

# The Swift that holds what is in Schemas; needs Python 3, and for FHIR's definitions the shared
# data (Schemas/README.md).
schemas: tables
	@Schemas/compile-folding
	@Schemas/compile-business-keys
	@if [ -d "$${SATCHEL_SHARED_DATA:-../shared/data}" ]; then Schemas/compile; fi

# The people we invented, byte for byte the same each time.
samples:
	@python3 -B SampleData/generate.py

docs: modules
	@.ci/docs $(SCRATCH)/debug

bench: deps
	@.ci/install $(BENCH_PACKAGES)
	@Benchmarks/run

bench-vault: deps
	@.ci/install $(BENCH_PACKAGES)
	@Benchmarks/run-vault

bench-record: deps
	@.ci/install $(BENCH_PACKAGES)
	@Benchmarks/run-record

# The core's tests under the thread and the address sanitizer. Takes a quarter of an hour.
sanitize: deps
	@.ci/sanitize

# Hostile files against their readers, twenty seconds for each kind.
fuzz: deps
	@.ci/fuzz

clean:
	rm -rf .build*
