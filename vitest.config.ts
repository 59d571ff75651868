import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/summary-reporter.ts"],
    testTimeout: 20_000,
    // Two cores: a fork per file would let the end-to-end test starve.
    maxWorkers: 2,
  },
});
