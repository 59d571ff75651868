// The manifest of a bundle: its shape and its inner consistency. Knows no files and no graphs.
import { z } from "zod";

const whole = z.int();
const count = whole.min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits in lower case");
const fileName = z
  .string()
  .min(1)
  .refine((name) => !/(^[/\\])|(^[A-Za-z]:)|((^|[/\\])\.\.([/\\]|$))/.test(name), {
    message: "must name a file inside the bundle folder",
  });
const dimension = z.union([whole.min(0), z.string().min(1)]);
const value = z.object({ type: z.string(), shape: z.array(dimension) });
const fileEntry = z.object({ file: fileName, sha256 });
const graphEntry = fileEntry.extend({
  inputs: z.record(z.string(), value),
  outputs: z.record(z.string(), value),
});

/** `manifest.json`, format 1 (models/FORMAT.md). Further keys are kept out, not refused: a bundle may carry notes. */
export const manifestSchema = z
  .object({
    format: z.literal(1),
    name: z.string().min(1),
    video: z.object({
      width: count.multipleOf(4),
      height: count.multipleOf(4),
      fps: z.number().positive(),
      framesPerLatent: count,
    }),
    tokens: z.object({ perLatent: count, groups: count, codes: count.max(65536) }),
    chunk: z.object({ latents: count }),
    window: z.object({ latents: count }),
    decoder: z.object({ cacheLatents: count, historyLatents: count }),
    text: z.object({ maxTokens: whole.min(3), width: count }),
    sampling: z.object({
      steps: z.object({ min: count, max: count, default: count }),
      guidance: z.number().min(0),
      temperature: z.number().min(0),
      order: z.array(whole),
      confidence: z.number().min(0),
      // Absent: the plain cosine schedule.
      curve: z.number().min(0.5).max(3).optional(),
    }),
    graphs: z.object({
      text: graphEntry,
      prefill: graphEntry,
      step: graphEntry,
      decode: graphEntry,
      // What `step` needs of the text, once a chunk; without it `step` reads the text itself.
      condition: graphEntry.optional(),
      // Pictures to tokens; opened when a picture is first given.
      encode: graphEntry.optional(),
    }),
    files: z.object({ tokenizer: fileEntry, grammar: fileEntry }),
    licences: z.array(z.object({ what: z.string(), licence: z.string() })),
  })
  .superRefine((manifest, context) => {
    const { steps, order } = manifest.sampling;
    const tokens = manifest.chunk.latents * manifest.tokens.perLatent;
    if (!(steps.min <= steps.default && steps.default <= steps.max && steps.max <= tokens)) {
      const message = `must hold min <= default <= max <= ${tokens}`;
      context.addIssue({ code: "custom", path: ["sampling", "steps"], message });
    }
    if (!isPermutation(order, tokens)) {
      const message = `must hold each of 0..${tokens - 1} once`;
      context.addIssue({ code: "custom", path: ["sampling", "order"], message });
    }
  });

export type Manifest = z.infer<typeof manifestSchema>;
/** The graphs that making a chunk needs in every bundle. */
export type GraphName = Exclude<keyof Manifest["graphs"], "condition" | "encode">;
export type GraphEntry = Manifest["graphs"][GraphName];

const word = z.object({
  name: z.string().min(1),
  phrases: z.array(z.string().min(1)).min(1),
  heard: z.array(z.string().min(1)).optional(),
  weight: z.number().nonnegative().optional(),
});

/** `grammar.json`: the words of the bundle's world. */
export const grammarSchema = z
  .object({
    actors: z.array(word).min(1),
    scenes: z.array(word).min(1),
    actions: z.array(word.extend({ scenes: z.array(z.string()) })).min(1),
    // An empty phrase is the exporter's "nothing happens"; who fills a slot has no use for it.
    events: z
      .array(word.extend({ phrases: z.array(z.string()), scenes: z.array(z.string()).optional() }))
      .transform((events) =>
        events
          .map((event) => ({ ...event, phrases: event.phrases.filter((phrase) => phrase !== "") }))
          .filter((event) => event.phrases.length > 0),
      ),
    templates: z.array(z.string().min(1)).min(1),
    words: z.array(z.string()).optional(),
  })
  .superRefine((grammar, context) => {
    const scenes = new Set(grammar.scenes.map((scene) => scene.name));
    for (const list of ["actions", "events"] as const) {
      grammar[list].forEach((word, i) => {
        const stranger = word.scenes?.find((name) => !scenes.has(name));
        if (stranger === undefined) return;
        const message = `names the scene "${stranger}", which the grammar does not have`;
        context.addIssue({ code: "custom", path: [list, i, "scenes"], message });
      });
    }
    grammar.templates.forEach((template, i) => {
      const slots = template.match(/\{[^}]*\}/g) ?? [];
      const stranger = slots.find((slot) => !/^\{(actor|action|scene|event)\}$/.test(slot));
      if (stranger === undefined) return;
      const message = `has the slot ${stranger}, but only {actor}, {action}, {scene} and {event} exist`;
      context.addIssue({ code: "custom", path: ["templates", i], message });
    });
  });

/** The first thing wrong, as `field: what is wrong with it`. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return "it does not follow the format";
  const path = issue.path.join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

function isPermutation(order: readonly number[], length: number): boolean {
  if (order.length !== length) return false;
  const seen = new Set(order);
  return seen.size === length && order.every((position) => position >= 0 && position < length);
}
