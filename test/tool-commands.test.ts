// What the commands say of a wrong use, wherever in the tree of commands it is.
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { addTools } from "../src/commands/tool-commands.js";

describe("a wrong use of a command", () => {
  it.each([["render x"], ["inspect"], ["bundle chek"], ["setup nothing"], ["token --rle x"]])(
    "says where the list is: %s",
    async (line) => {
      let said = "";
      const root = new Command("evertale")
        .showHelpAfterError("(run with --help for the list)")
        .exitOverride()
        .configureOutput({
          writeErr: (text) => {
            said += text;
          },
        });
      addTools(root);
      await expect(root.parseAsync(line.split(" "), { from: "user" })).rejects.toThrow();
      expect(said).toMatch(/^error: [\s\S]*\(run with --help for the list\)\n$/);
    },
  );
});
