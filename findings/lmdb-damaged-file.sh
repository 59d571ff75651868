#!/usr/bin/env bash
# Package: lmdb 3.5.6 (npm), on Node 20.20.2, Linux x64.
# Behaviour: a data.mdb that was never one, or that is cut off, ends the whole process at `open`: SIGSEGV (139) and SIGBUS (135), without an exception and without a
#   word. A page that is damaged inside the file throws (MDB_PAGE_NOTFOUND, MDB_CORRUPTED) or ends the process too, by chance of what is in it. An empty file is a new store.
# One would assume: an exception, as liblmdb's own MDB_INVALID ("File is not a valid LMDB file") says for the former. Whoever opens a file that a full disk or a power cut
#   may have left looks at the heads of its two first pages before (magic 0xBEEFC0DE, page size, last page in use against the file's size), or opens it in another process first.
# Output seen on 2026-11-28:
#   whole: 0
#   never one: 139
#   cut off: 135
# Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts lmdb@3.5.6
cat >read.mjs <<'JS'
import { open } from "lmdb";
const database = open({ path: process.argv[2], noSubdir: false });
for (const { key, value } of database.getRange({})) void [key, value];
await database.close();
JS
cat >write.mjs <<'JS'
import { open } from "lmdb";
const database = open({ path: "whole", noSubdir: false });
for (let i = 0; i < 2000; i++) await database.put(["a", i], "x".repeat(40));
await database.close();
JS
node write.mjs
cp -r whole none
cp -r whole cut
head -c 40000 /dev/zero | tr '\0' '\376' >none/data.mdb
truncate -s 9000 cut/data.mdb
ended() {
  local status=0
  (ulimit -c 0; node read.mjs "$1") >/dev/null 2>&1 || status=$?
  echo "$2: $status"
}
seen="$(ended whole whole; ended none "never one"; ended cut "cut off")"
echo "$seen"
[ "$seen" = $'whole: 0\nnever one: 139\ncut off: 135' ]
