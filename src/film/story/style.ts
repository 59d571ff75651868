// A style as words of a prompt: all that a model of pictures and text understands. Knows no script.

/** First words that are written small inside a sentence; any other may be a name. */
const SMALL =
  /^(a|an|the|it|its|two|three|four|five|some|many|another|on|in|at|under|side|close|slow)\b/i;

/** Words that stand for somebody named before: nothing can be a drawing "of" them. */
const PRONOUN = /^(it|he|she|they|this|these|that|those)\b/i;

/**
 * The prompt in a style: "A panda swims" and "pencil drawing" make "A pencil drawing of a panda swims". A style that begins
 * with "in" or "as" follows the prompt ("A panda swims, in black and white"), and so does any that is asked of somebody named before
 * ("It dances, as a pencil drawing"). A prompt that already names the style stays.
 */
export function withStyle(prompt: string, style: string): string {
  const words = style.trim().replace(/\s+/gu, " ");
  if (prompt.toLowerCase().includes(words.toLowerCase())) return prompt;
  if (/^(in|as) /i.test(words)) {
    return `${prompt.replace(/[.!\s]+$/u, "")}, ${words}`;
  }
  const named = words.replace(/ of$/i, "");
  const article = /^(a|an|the) /i.test(words) ? "" : /^[aeiou]/i.test(words) ? "an " : "a ";
  const head = article + named;
  if (PRONOUN.test(prompt)) return `${prompt.replace(/[.!\s]+$/u, "")}, as ${head.toLowerCase()}`;
  const tail = SMALL.test(prompt) ? prompt.charAt(0).toLowerCase() + prompt.slice(1) : prompt;
  return `${head.charAt(0).toUpperCase()}${head.slice(1)} of ${tail}`;
}
