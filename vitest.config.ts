import { defineConfig } from "vitest/config";

/** Files that demand the full frame rate, or measure: a second busy file would take from them what they look at. */
const IN_REAL_TIME = [
  "test/bench/**/*.test.ts",
  "test/cluster/**/*.test.ts",
  "test/e2e/**/*.test.ts",
  "test/embed/**/*.test.ts",
  "test/webrtc/**/*.test.ts",
];

export default defineConfig({
  test: {
    reporters: ["default", "./test/summary-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: ["test/**/*.test.ts"],
          exclude: IN_REAL_TIME,
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "in real time",
          include: IN_REAL_TIME,
          testTimeout: 20_000,
          fileParallelism: false,
          // A machine that others use stalls for a second now and then. The summary names whatever needed it.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
