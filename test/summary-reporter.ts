// Prints the one line that continuous integration reads, "N passed, N failed", after the tests that passed at a second try only.
import type { Reporter, TestModule } from "vitest/node";

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    const unsteady: string[] = [];
    for (const module of modules) {
      // A file that fails to load has no tests: it counts as one failure, never as nothing.
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (test.diagnostic()?.flaky) unsteady.push(`${module.relativeModuleId}: ${test.fullName}`);
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
      }
    }
    process.on("exit", () => {
      for (const name of unsteady) console.log(`Passed at the second try: ${name}`);
      console.log(`${passed} passed, ${failed} failed`);
    });
  }
}
