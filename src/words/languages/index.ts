// The languages of whose words much is known, the most widely written first.
import type { Language } from "../language.js";
import { ar } from "./ar.js";
import { bn } from "./bn.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fa } from "./fa.js";
import { fi } from "./fi.js";
import { fr } from "./fr.js";
import { cs, da, he, hu, mr, no, ro, sw, ta, te } from "./further.js";
import { hi } from "./hi.js";
import { id } from "./id.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ko } from "./ko.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { sv } from "./sv.js";
import { th } from "./th.js";
import { tr } from "./tr.js";
import { uk } from "./uk.js";
import { ur } from "./ur.js";
import { vi } from "./vi.js";
import { zh } from "./zh.js";

export const languages: readonly Language[] = [
  en,
  zh,
  hi,
  es,
  fr,
  ar,
  bn,
  pt,
  ru,
  ur,
  id,
  de,
  ja,
  tr,
  ko,
  vi,
  it,
  th,
  pl,
  uk,
  nl,
  fa,
  sv,
  fi,
  el,
  cs,
  ro,
  hu,
  da,
  no,
  sw,
  he,
  mr,
  ta,
  te,
];
