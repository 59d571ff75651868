import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/summary-reporter.ts"],
    testTimeout: 20_000,
    // One file at a time: the browser tests demand the full frame rate, which a second busy file would take from them.
    fileParallelism: false,
  },
});
