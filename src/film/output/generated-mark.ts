// The machine-readable mark of generated media in films and pictures (IPTC Digital Source Type, in XMP). Knows boxes; no film.
import { box } from "../../mp4/index.js";

/** Made by a trained model, not recorded (IPTC NewsCodes). */
export const DIGITAL_SOURCE_TYPE =
  "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

/** Name of the tag in WebM, which has no place for XMP. */
export const SOURCE_TYPE_TAG = "DIGITAL_SOURCE_TYPE";

/** An XMP packet (ISO 16684-1) that says so. */
export const GENERATED_XMP = [
  '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
  '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
  "<xmp:CreatorTool>Evertale</xmp:CreatorTool>",
  `<Iptc4xmpExt:DigitalSourceType>${DIGITAL_SOURCE_TYPE}</Iptc4xmpExt:DigitalSourceType>`,
  "</rdf:Description></rdf:RDF></x:xmpmeta>",
  '<?xpacket end="w"?>',
].join("");

/** Where XMP stands in an MP4 (XMP Specification part 3, "MPEG-4"). */
const XMP_UUID = Buffer.from("be7acfcb97a942e89c71999491e3afac", "hex");

/** The mark as a box, to stand beside others at a file's top. */
export function generatedBox(): Uint8Array {
  return box("uuid", XMP_UUID, new TextEncoder().encode(GENERATED_XMP));
}

/** The mark as an extension of a GIF (XMP Specification part 3, "GIF"): the packet, then the bytes by which readers skip it. */
export function generatedGifBlock(): Uint8Array {
  const head = Buffer.concat([Uint8Array.of(0x21, 0xff, 11), Buffer.from("XMP DataXMP", "latin1")]);
  const trailer = Uint8Array.from({ length: 258 }, (_, i) =>
    i === 0 ? 1 : i === 257 ? 0 : 256 - i,
  );
  return Buffer.concat([head, new TextEncoder().encode(GENERATED_XMP), trailer]);
}
