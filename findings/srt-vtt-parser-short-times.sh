#!/usr/bin/env bash
# Package: @plussub/srt-vtt-parser 2.0.5 (npm), on Node 20.20.2.
# Behaviour: WebVTT allows times without hours (00:04.500, WebVTT section 4.1) and settings behind them (line:0, align:start). Each is read right alone.
#   Together the end of the cue is wrong, without an error: "00:01.000 --> 00:04.500 line:0" ends after 240,000 ms instead of 4,500, and with
#   "align:start" it has no end at all (null). With hours the same settings do no harm.
# One would assume: a cue's settings cannot change its times; many encoders leave the hours out for short films.
# Output seen on 2026-11-27:
#   {"short":[1000,4500],"shortWithLine":[1000,240000],"shortWithAlign":[1000,null],"longWithLine":[1000,4500]}
# Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @plussub/srt-vtt-parser@2.0.5
cat >read.mjs <<'JS'
import { parse } from "@plussub/srt-vtt-parser";
const times = (line) => {
  const [{ from, to }] = parse(`WEBVTT\n\n${line}\nA panda walks\n`).entries;
  return [from, to];
};
console.log(
  JSON.stringify({
    short: times("00:01.000 --> 00:04.500"),
    shortWithLine: times("00:01.000 --> 00:04.500 line:0"),
    shortWithAlign: times("00:01.000 --> 00:04.500 align:start"),
    longWithLine: times("00:00:01.000 --> 00:00:04.500 line:0"),
  }),
);
JS
seen="$(node read.mjs)"
echo "$seen"
[ "$seen" = '{"short":[1000,4500],"shortWithLine":[1000,240000],"shortWithAlign":[1000,null],"longWithLine":[1000,4500]}' ]
