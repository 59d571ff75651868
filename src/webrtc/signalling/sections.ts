// An offer cut into its media sections, and who shares a transport with whom (BUNDLE, RFC 9143). Knows lines of SDP, no codec.

/** One media section: its `m=` line first. */
export type Section = readonly string[];

export interface OfferSections {
  /** The lines before the first media section. */
  readonly session: Section;
  readonly media: readonly Section[];
}

export function splitSections(lines: readonly string[]): OfferSections {
  const sections: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith("m=")) sections.push([]);
    sections.at(-1)?.push(line);
  }
  const [session = [], ...media] = sections;
  return { session, media };
}

/** What follows `prefix` on the first line that begins with it. */
export function value(section: Section, prefix: string): string | undefined {
  return section
    .find((line) => line.startsWith(prefix))
    ?.slice(prefix.length)
    .trim();
}

/** Port 0 refuses a section, unless it only says that the transport is another section's (RFC 9143 section 6). */
export function isOffered(section: Section): boolean {
  return !/^m=\S+ 0[ /]/.test(section[0] ?? "") || isBundleOnly(section);
}

export function isBundleOnly(section: Section): boolean {
  return section.some((line) => line.trim() === "a=bundle-only");
}

/** The section whose transport `section` shares: the first of its BUNDLE group, or nothing where it is in none. */
export function taggedSection(sections: OfferSections, section: Section): Section | undefined {
  const mid = value(section, "a=mid:");
  if (mid === undefined) return undefined;
  for (const line of sections.session) {
    if (!line.startsWith("a=group:BUNDLE ")) continue;
    const mids = line.trim().split(" ").slice(1);
    if (mids.includes(mid)) {
      return sections.media.find((other) => value(other, "a=mid:") === mids[0]);
    }
  }
  return undefined;
}

/** Of a section that is only named in our answer: the media, the protocol, and one format with its description. */
export interface NamedSection {
  readonly media: string;
  readonly protocol: string;
  readonly mid: string | undefined;
  readonly format: string;
  /** Its `a=rtpmap` line: some peers refuse a whole answer with a format that nothing describes. */
  readonly map: string | undefined;
}

/** Formats that stand for no medium of their own. */
const AUXILIARY = /^(rtx|red|ulpfec|flexfec.*|CN|telephone-event)\//i;

export function named(section: Section): NamedSection {
  const [media = "m=", , protocol = "", ...formats] = (section[0] ?? "").trim().split(/\s+/);
  const mid = value(section, "a=mid:");
  const common = {
    media: token(media.slice(2), "video"),
    protocol: token(protocol, "RTP/AVP"),
    mid,
  };
  if (!/RTP\//.test(protocol)) {
    return { ...common, format: token(formats[0] ?? "", "0"), map: undefined };
  }
  const maps = formats.flatMap((format) => {
    const map = value(section, `a=rtpmap:${format} `);
    const fits = map !== undefined && /^[A-Za-z0-9.-]{1,40}\/\d{1,9}(\/\d{1,2})?$/.test(map);
    return fits && /^\d{1,3}$/.test(format) ? [{ format, map }] : [];
  });
  const first = maps.find(({ map }) => !AUXILIARY.test(map)) ?? maps[0];
  if (first === undefined) return { ...common, format: "0", map: undefined };
  return { ...common, format: first.format, map: `a=rtpmap:${first.format} ${first.map}` };
}

function token(text: string, otherwise: string): string {
  return /^[A-Za-z0-9!#$%&'*+./^_`{|}~-]{1,64}$/.test(text) ? text : otherwise;
}
