// Entry of a generator process; started by `startGenerator`, never by hand.
import { loadGenerator } from "./engine.js";
import { serveGenerator } from "./generator-server.js";

process.title = "evertale-generator";
serveGenerator(loadGenerator);
