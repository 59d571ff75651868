// The start of a thread from TypeScript, in a checkout alone: loads tsx, then the module named by the first argument.
// Node 20 takes tsx for a process by its flag `--import`, but not for a thread.
import { register } from "tsx/esm/api";

register();
await import(process.argv[2] ?? "");
