// How the player looks. A constructed style sheet: works under a content security policy without inline styles.

/**
 * Pages may set on the element: `--evertale-accent`, `--evertale-curtain`, `--evertale-background`, `--evertale-ratio` (width /
 * height), `--evertale-font`, `--evertale-caption-font`, `--evertale-caption-size`, `--evertale-caption-background`.
 */
const PLAYER_STYLE = `
:host {
  --accent: var(--evertale-accent, #f0b95b);
  --curtain: var(--evertale-curtain, #6d1a33);
  display: block; position: relative; overflow: hidden; background: var(--evertale-background, #08060c);
  aspect-ratio: var(--evertale-ratio, 1); color: #f6ecdc; contain: content;
  font: 15px/1.4 var(--evertale-font, system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif);
}
:host([hidden]) { display: none; }
:host(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 3px; }
:host(:fullscreen) { aspect-ratio: auto; width: 100vw; height: 100vh; border-radius: 0; }
* { box-sizing: border-box; }
.stage, .stage > video, .still, .vignette, .veil { position: absolute; inset: 0; width: 100%; height: 100%; }
.stage { container-type: size; user-select: none; }
video, .still { object-fit: contain; image-rendering: auto; }
video::cue { visibility: hidden; }
.poster { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; background: var(--evertale-background, #08060c); }
.poster[hidden], [data-curtain="open"] .poster { display: none; }
[data-curtain="open"] slot[name="poster"] { display: none; }
.vignette { pointer-events: none; box-shadow: inset 0 0 12cqmin rgb(8 6 12 / .38); }
.curtain {
  position: absolute; top: -1%; width: 52%; height: 102%; pointer-events: none;
  transition: transform 1.2s cubic-bezier(.5, 0, .2, 1), visibility 0s 1.2s;
  background:
    linear-gradient(180deg, rgb(0 0 0 / .4), transparent 20%, transparent 74%, rgb(0 0 0 / .5)),
    repeating-linear-gradient(90deg, rgb(0 0 0 / .46) 0, rgb(255 255 255 / .08) 3.2%, transparent 6.5%, rgb(0 0 0 / .46) 10.5%),
    var(--curtain);
}
.left { left: -1%; } .right { right: -1%; }
.left { border-right: 2px solid rgb(240 185 91 / .35); } .right { border-left: 2px solid rgb(240 185 91 / .35); }
[data-curtain="open"] .curtain { visibility: hidden; }
[data-curtain="open"] .left { transform: translateX(-102%); }
[data-curtain="open"] .right { transform: translateX(102%); }
[data-curtain="closed"] .curtain { transition-delay: 0s; }
.veil {
  display: none; flex-direction: column; align-items: center; justify-content: center; gap: 18px;
  padding: 8%; text-align: center; background: rgb(8 6 12 / .58);
}
.veiled .veil { display: flex; }
[data-curtain="closed"] .veil { background: radial-gradient(closest-side, rgb(8 6 12 / .72), transparent); }
.words {
  margin: 0; max-width: 30ch; font: italic clamp(16px, 4.6cqmin, 25px)/1.35
  "Iowan Old Style", "Palatino Linotype", Palatino, P052, "Book Antiqua", Georgia, serif; text-wrap: balance;
}
.words:empty, .count:empty { display: none; }
.count { margin: -10px 0 0; font-size: 14px; opacity: .85; font-variant-numeric: tabular-nums; }
.lamp { display: none; width: 14px; height: 14px; border-radius: 50%; background: var(--accent); box-shadow: 0 0 26px 7px rgb(240 185 91 / .5); }
.busy .lamp { display: block; animation: breathe 1.8s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: .3; transform: scale(.75); } }
button {
  font: inherit; color: inherit; border: 0; background: none; cursor: pointer; display: inline-flex;
  align-items: center; justify-content: center; gap: 8px; border-radius: 10px; min-width: 44px; min-height: 44px; padding: 0;
}
button[hidden] { display: none; }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: -1px; }
button svg { width: 24px; height: 24px; }
.go { padding: 4px 24px 4px 18px; background: var(--accent); color: #221503; font-weight: 650; border-radius: 999px; min-height: 50px; }
.go:hover { filter: brightness(1.08); }
.go:focus-visible { outline-offset: 4px; }
.badge {
  position: absolute; top: 12px; inset-inline-start: 12px; padding: 3px 10px 3px 9px; border-radius: 999px; background: rgb(8 6 12 / .66);
  font-size: 12px; font-weight: 650; letter-spacing: .06em; pointer-events: none;
}
.badge::before { content: ""; display: inline-block; width: 7px; height: 7px; margin-inline-end: 7px; border-radius: 50%; background: #ff5f57; vertical-align: 1px; }
.badge[hidden] { display: none; }
.label {
  position: absolute; top: 12px; inset-inline-end: 12px; padding: 3px 9px; border-radius: 999px; background: rgb(8 6 12 / .66);
  font-size: 11px; letter-spacing: .02em; pointer-events: none; max-width: 60%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
}
.label:empty { display: none; }
.toast {
  position: absolute; top: 46px; left: 50%; transform: translateX(-50%); margin: 0; padding: 8px 14px; width: max-content; max-width: 70%;
  border-radius: 10px; background: rgb(8 6 12 / .86); font-size: 14px; text-align: center; text-wrap: balance;
}
.toast:empty { display: none; }
.caption {
  position: absolute; left: 50%; bottom: 14px; transform: translateX(-50%); margin: 0; max-width: 88%; width: max-content; display: none;
  padding: 7px 16px 8px; border-radius: 10px; background: var(--evertale-caption-background, rgb(8 6 12 / .78)); pointer-events: none;
  text-align: center; text-wrap: balance; transition: bottom .2s; overflow-wrap: anywhere;
  font: var(--evertale-caption-size, clamp(15px, 3.7cqmin, 25px))/1.32
  var(--evertale-caption-font, "Iowan Old Style", "Palatino Linotype", Palatino, P052, "Book Antiqua", Georgia, serif);
}
.caption > span { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
/* Never more than three lines, and two where there is little room: the whole text is in the chat and is read out. */
.captioned .caption:not(.silent):not([hidden]) { display: block; }
.veiled .caption { visibility: hidden; }
.bar {
  position: absolute; inset: auto 0 0; display: none; flex-wrap: wrap; align-items: center; padding: 26px 10px 8px; opacity: 0; transition: opacity .2s;
  background: linear-gradient(transparent, rgb(8 6 12 / .82)); gap: 2px;
}
.space { flex: 1; }
.scrubber {
  flex: 0 0 100%; width: 100%; height: 24px; margin: 0 0 -2px; padding: 0; appearance: none; background: none; cursor: pointer; order: -1;
  --line: linear-gradient(to right, var(--accent) var(--at, 100%), rgb(255 255 255 / .34) var(--at, 100%));
}
.stage[dir="rtl"] .scrubber { --line: linear-gradient(to left, var(--accent) var(--at, 100%), rgb(255 255 255 / .34) var(--at, 100%)); }
.scrubber[hidden], .card[hidden], .card [hidden] { display: none; }
.scrubber::-webkit-slider-runnable-track { height: 4px; border-radius: 2px; background: var(--line); }
.scrubber::-moz-range-track { height: 4px; border-radius: 2px; background: var(--line); }
.scrubber::-webkit-slider-thumb { appearance: none; width: 14px; height: 14px; margin-top: -5px; border: 0; border-radius: 50%; background: var(--accent); transition: transform .12s; }
.scrubber::-moz-range-thumb { width: 14px; height: 14px; border: 0; border-radius: 50%; background: var(--accent); }
.scrubber:hover::-webkit-slider-thumb { transform: scale(1.2); }
.scrubber:focus-visible { outline: 3px solid var(--accent); outline-offset: -2px; border-radius: 8px; }
.to-live { padding: 0 10px; font-size: 13px; font-weight: 650; gap: 7px; }
.to-live::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: rgb(255 255 255 / .5); }
.to-live.on::before { background: #ff5f57; }
.behind { font-size: 13px; font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline-end: 4px; }
.bar button[aria-disabled="true"] { opacity: .45; cursor: not-allowed; }
.card {
  position: absolute; left: 50%; top: 46px; transform: translateX(-50%); display: flex; flex-wrap: wrap; align-items: center; justify-content: center;
  gap: 2px 6px; width: max-content; max-width: min(94%, 420px); padding: 4px 4px 4px 14px; border-radius: 12px; background: rgb(8 6 12 / .92); font-size: 14px;
}
.card span { padding: 8px 0; text-wrap: balance; }
.card button, .card a { min-height: 36px; min-width: 36px; padding: 0 10px; border-radius: 9px; display: inline-flex; align-items: center; }
.card .share { background: var(--accent); color: #221503; font-weight: 650; }
.card a { color: var(--accent); }
.card a:focus-visible { outline: 3px solid var(--accent); }
.card .close { font-size: 20px; padding: 0; justify-content: center; }
.bar button:hover { background: rgb(255 255 255 / .14); }
.bar button[aria-pressed="false"]:not(.to-live) { opacity: .62; }
:host([controls]) .bar { display: flex; }
:host([controls]) .shown .bar, .bar:focus-within { opacity: 1; }
:host([controls]) .shown .caption, .stage:has(.bar:focus-within) .caption { bottom: 68px; }
:host([controls]) .rewindable.shown .caption, .rewindable.stage:has(.bar:focus-within) .caption { bottom: 90px; }
.spoken { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (max-height: 300px) {
  .caption { bottom: 8px; padding: 3px 10px 4px; }
  .caption > span { -webkit-line-clamp: 2; }
  .veil { gap: 8px; padding: 4%; }
  .words { font-size: 14px; }
  .count { margin-top: -4px; font-size: 12px; }
  .lamp { width: 9px; height: 9px; }
}
@container (max-width: 380px) {
  [part~="picture-button"] { display: none; }
}
@container (max-width: 310px) {
  .behind, [part~="screen-button"], [part~="clip-button"] { display: none; }
}
@container (max-height: 180px) or (max-width: 260px) {
  .caption > span { -webkit-line-clamp: 1; }
  .caption { max-width: 96%; bottom: 4px; padding: 1px 8px 2px; font-size: 12px; }
  .badge { top: 4px; inset-inline-start: 4px; padding: 0 7px; font-size: 10px; }
  .label { top: 4px; inset-inline-end: 4px; padding: 0 6px; font-size: 9px; max-width: 55%; }
  .card { top: 22px; font-size: 11px; padding: 0 2px 0 8px; }
  .card span { padding: 2px 0; }
  .card button, .card a { min-height: 26px; min-width: 26px; padding: 0 6px; }
  .scrubber { height: 14px; margin-bottom: -4px; }
  .to-live { font-size: 10px; padding: 0 6px; gap: 4px; }
  .to-live::before { width: 6px; height: 6px; }
  .toast { top: 22px; max-width: 92%; padding: 2px 8px; font-size: 11px; }
  .bar { padding: 8px 2px 0; }
  .bar button { min-width: 32px; min-height: 32px; }
  .bar button svg { width: 20px; height: 20px; }
  .go { min-height: 36px; padding: 0 14px 0 10px; font-size: 13px; }
  .lamp { display: none !important; }
  .words { font-size: 12px; line-height: 1.2; max-width: 96%; }
  :host([controls]) .shown .caption, .stage:has(.bar:focus-within) .caption { bottom: 38px; }
  :host([controls]) .rewindable.shown .caption, .rewindable.stage:has(.bar:focus-within) .caption { bottom: 48px; }
}
@media (prefers-reduced-motion: reduce) {
  .curtain, .bar, .caption { transition: none; }
  .busy .lamp { animation: none; }
}
`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The player's style sheet for players in `document`: one for all of them. */
export function styleFor(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(PLAYER_STYLE);
  sheets.set(document, sheet);
  return sheet;
}
