// The gallery page, `GET /gallery`: one channel embedded in four ways, each with its line. Knows the page's ids.
import { byId, element, setText } from "./dom.js";
import { EvertaleEmbed } from "./embed.js";

/** Where the server is: the page may lie on another site and name it by <base>. */
const server = new URL(".", document.baseURI).href.replace(/\/$/, "");
const embedAddress = `${server}/embed/main`;
const FRAME = "autoplay; fullscreen; picture-in-picture; clipboard-write";

byId("element", HTMLElement).setAttribute("src", `${server}/whep/main`);
byId("element", HTMLElement).setAttribute("autoplay", "");
setText(
  byId("element-code", HTMLElement),
  `<script type="module" src="${server}/player.js"></script>\n<evertale-player src="${server}/whep/main" autoplay muted controls captions></evertale-player>`,
);

const embed = new EvertaleEmbed("#script", { channel: "main", captions: true });
embed.on("caption", (prompt) => {
  if (typeof prompt !== "object" || prompt === null || !("text" in prompt)) return;
  setText(byId("heard", HTMLElement), `It told this page: ${prompt.text}`);
});
setText(
  byId("script-code", HTMLElement),
  `import { EvertaleEmbed } from "${server}/embed.js";\nconst film = new EvertaleEmbed("#here", { channel: "main" });\nfilm.on("caption", ({ text }) => console.log(text));\nawait film.say("A panda dances");`,
);

byId("frame", HTMLElement).append(
  element("iframe", { src: embedAddress, allow: FRAME, title: "The film, in a plain frame" }),
);
setText(
  byId("frame-code", HTMLElement),
  `<iframe src="${embedAddress}" allow="${FRAME}"></iframe>`,
);

const oembed = `${server}/oembed?url=${encodeURIComponent(embedAddress)}`;
setText(byId("oembed-code", HTMLElement), oembed);
showOembed(oembed).catch((error: unknown) => {
  setText(byId("oembed", HTMLElement), `The server did not describe the film: ${error}`);
});

/** What sites do with oEmbed's answer; here its frame is made anew, so that no text ever becomes HTML. */
async function showOembed(address: string): Promise<void> {
  const response = await fetch(address);
  const described: { readonly html: string; readonly title: string } = await response.json();
  const src = /src="([^"]+)"/.exec(described.html)?.[1] ?? "";
  const frame = element("iframe", { src, allow: FRAME, title: `${described.title}, by oEmbed` });
  byId("oembed", HTMLElement).replaceChildren(frame);
}
