// `npm run bench -- NAME [ARGUMENTS]`: runs bench/NAME.ts. Without a name it lists what there is.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const [name, ...rest] = process.argv.slice(2);
const names = readdirSync("bench")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3));
if (name === undefined || !existsSync(`bench/${name}.ts`)) {
  process.stderr.write(
    `bench: ${name === undefined ? "name one of" : `there is no "${name}"; there is`} ${names.join(", ")}\n`,
  );
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ["--import", "tsx", `bench/${name}.ts`, ...rest], {
  stdio: "inherit",
});
process.exit(status ?? 1);
