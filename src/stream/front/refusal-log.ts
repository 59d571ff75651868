// Refusals, told to whoever runs the server: counted, and logged with their reason, seldom enough not to be a flood themselves.
// Knows answers by their status; no route.
import type { HttpRequest, HttpResponse } from "../../webrtc/index.js";
import type { Log } from "../log.js";

/** What a visitor cannot mend alone: the person who runs the server may have to know. */
const TOLD: ReadonlySet<number> = new Set([401, 403, 413, 421, 429, 503]);
/** One line per reason in this time; the next one says how many there were. */
const QUIET_MS = 10_000;
/** Reasons whose last line is remembered. */
const REASONS_MAX = 200;

interface Told {
  untilMs: number;
  kept: number;
}

export class RefusalLog {
  readonly #told = new Map<string, Told>();
  readonly #counts = new Map<string, number>();

  constructor(
    private readonly log: Log,
    private readonly nowMs: () => number,
  ) {}

  /** How often each code was answered since the start. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** Takes note of an answer, if it is a refusal that matters. `client`: whose request it was. */
  note(request: HttpRequest, client: string, response: HttpResponse): void {
    if (!TOLD.has(response.status)) return;
    const { code, detail } = reasonOf(response);
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    const route = routeOf(request.path);
    const key = `${code} ${route}`;
    const nowMs = this.nowMs();
    const before = this.#told.get(key);
    if (before !== undefined && nowMs < before.untilMs) {
      before.kept += 1;
      return;
    }
    this.#told.delete(key);
    this.#told.set(key, { untilMs: nowMs + QUIET_MS, kept: 0 });
    const oldest = this.#told.size > REASONS_MAX ? this.#told.keys().next().value : undefined;
    if (oldest !== undefined) this.#told.delete(oldest);
    const more = before !== undefined && before.kept > 0 ? ` (and ${before.kept} more before)` : "";
    this.log.warn(
      `Refused ${request.method.slice(0, 16)} ${route} from ${client}: ${response.status} ${code}: ${detail}${more}`,
    );
  }
}

/** The first two parts: what follows may be a session's name, which is a secret. Queries may hold tokens. */
function routeOf(path: string): string {
  const [first, second, ...more] = path.split("/").filter((part) => part !== "");
  const route = `/${[first, second].filter((part) => part !== undefined).join("/")}`;
  return `${route.slice(0, 100)}${more.length > 0 ? "/..." : ""}`;
}

function reasonOf(response: HttpResponse): { code: string; detail: string } {
  try {
    const problem: unknown = JSON.parse(Buffer.from(response.body ?? "").toString());
    if (typeof problem === "object" && problem !== null) {
      const { code, detail } = problem as { code?: unknown; detail?: unknown };
      if (typeof code === "string" && typeof detail === "string") return { code, detail };
    }
  } catch {
    // No problem document: the status says what there is to say.
  }
  return { code: String(response.status), detail: "no reason was given." };
}
