// Builds elements. Text only ever becomes text: nothing here reads HTML.

type Child = Node | string | null;

/** An element with attributes and children; strings become text nodes. `true` sets an empty attribute, `false` none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** The element with this id. Throws when the page lacks it: page and script belong together. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} with the id "${id}"`);
  return found;
}

/** Writes text only where it differs, so that live regions are not read out again. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

const SVG = "http://www.w3.org/2000/svg";

const SHAPES = {
  play: "M8 5.2v13.6L19 12z",
  pause: "M7 5h3.6v14H7zM13.4 5H17v14h-3.6z",
  fullscreen: "M4 9V4h5v2H6v3zM15 4h5v5h-2V6h-3zM4 15h2v3h3v2H4zM18 15h2v5h-5v-2h3z",
  shrink: "M7 4h2v5H4V7h3zM15 4h2v3h3v2h-5zM4 15h5v5H7v-3H4zM15 15h5v2h-3v3h-2z",
  picture: "M3 5h18v14H3zm2 2v10h14V7zm6.5 4.5H18V16h-6.5z",
  mute: "M4 9v6h4l5 4V5L8 9zm12-2.500v11a6.500 6.500 0 0 0 0-11zM15 9.500v5a3 3 0 0 0 0-5z",
  unmute:
    "M4 9v6h4l5 4V5L8 9zm11.600-.800l-1.400 1.400 2.400 2.400-2.400 2.400 1.400 1.400 2.400-2.400 2.400 2.400 1.400-1.400-2.400-2.400 2.400-2.400-1.400-1.400-2.400 2.400z",
  clip: "M6 5a3 3 0 1 1 2.400 4.800L11 12l-2.600 2.200A3 3 0 1 1 7.200 13L9 12 7.200 11A3 3 0 0 1 6 5zm0 2a1.200 1.200 0 1 0 0 2.400A1.200 1.200 0 0 0 6 7zm0 8a1.200 1.200 0 1 0 0 2.400A1.200 1.200 0 0 0 6 15zM12.800 11.200L19 6h2.500l-7.200 6 7.200 6H19l-6.200-5.200z",
  screen: "M3 5h18v12h-4l-1.700-2H19V7H5v8h3.700L7 17H3zm9 8.500l5 6.500H7z",
  captions: "M3 5h18v14H3zm2 2v10h14V7zm2 3h4v1.6H8.6v1H11V14H7zm6 0h4v1.6h-2.4v1H17V14h-4z",
} as const;

export type IconName = keyof typeof SHAPES;

/** One of the player's pictograms, for sighted readers only: the button around it has the label. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPES[name]);
  path.setAttribute("fill", "currentColor");
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}
