// Preloaded into a program under test (`node --import`): writes down every module that each of its processes and threads asks for, a file each
// in the folder LOADED_BY_EVERTALE. Knows no module.
import { appendFileSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

const HOOK = `
  import { appendFileSync } from "node:fs";
  let file;
  export function initialize(data) { file = data; }
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    appendFileSync(file, found.url + "\\n");
    return found;
  }
`;

const file = join(process.env.LOADED_BY_EVERTALE, `${process.pid}-${threadId}`);
appendFileSync(file, "");
register(`data:text/javascript,${encodeURIComponent(HOOK)}`, { data: file });
