import { defineConfig } from "vitest/config";

/** Files that demand the full frame rate: a second busy file would take from them what they look at. */
const IN_REAL_TIME = [
  "test/e2e/**/*.test.ts",
  "test/embed/ways.test.ts",
  "test/webrtc/**/*.test.ts",
];

export default defineConfig({
  test: {
    reporters: ["default", "./test/summary-reporter.ts"],
    // A machine that others use stalls for a second now and then. The summary names whatever needed it.
    retry: 1,
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
