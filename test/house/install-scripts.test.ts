// npm 11 warns, and its next major refuses, when a package with an install script is not named in `allowScripts`; it also
// warns of settings in .npmrc that it does not know.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}
interface Package {
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

describe("package.json", () => {
  const lock: Locked = JSON.parse(read("package-lock.json"));
  const { allowScripts }: Package = JSON.parse(read("package.json"));
  const scripted = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));

  it("allows or refuses every install script there is, and no other", () => {
    expect(Object.keys(allowScripts).sort()).toEqual([...new Set(scripted)].sort());
  });
});

describe(".npmrc", () => {
  it("has no setting that npm does not know", () => {
    const known = ["fund", "audit"];
    const names = read(".npmrc")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"))
      .map((line) => line.split("=", 1)[0]?.trim());
    expect(names.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  });
});
