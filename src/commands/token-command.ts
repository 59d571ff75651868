// `evertale token`: makes a token of an owner, a moderator, or a viewer of a private channel. Knows no server.
import { Command, Option } from "commander";
import { z } from "zod";
import { resolveConfig } from "../config.js";
import { EvertaleError } from "../errors.js";
import { inWords } from "../schema-words.js";
import { Access, ROLES } from "../stream/index.js";

const flags = z.object({
  role: z.enum(ROLES),
  channel: z.string().min(1),
  name: z.string().min(1).max(32).optional(),
  days: z.coerce.number().positive().max(3650),
});

export function tokenCommand(): Command {
  return new Command("token")
    .description("make a token, signed with EVERTALE_TOKEN_SECRET")
    .addOption(new Option("--role <ROLE>", "owner, moderator or viewer").default("moderator"))
    .option("--channel <NAME>", "the channel it is for, * for all", "main")
    .option("--name <NAME>", "who bears it, as lines and the trail name them")
    .option("--days <N>", "how long it is good for", "30")
    .option("--config <FILE>", "JSON file with settings that has the secret")
    .action(async (given: unknown) => {
      const parsed = flags.safeParse(given, { error: inWords });
      const issue = parsed.error?.issues[0];
      if (!parsed.success) {
        const message = `--${issue?.path.join(".")} ${issue?.message}.`;
        throw new EvertaleError("config-invalid", message);
      }
      const { config: file } = z.object({ config: z.string().optional() }).parse(given);
      const { tokenSecret } = resolveConfig({ env: process.env, file });
      const token = await new Access({ secret: tokenSecret }).issue(parsed.data);
      process.stdout.write(`${token}\n`);
    });
}
