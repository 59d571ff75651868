// Entry of a generator process; started by `startGenerator`, never by hand.
import { loadProcessGenerator } from "../enlarging-generator.js";
import { serveGenerator } from "./generator-server.js";

process.title = "evertale-generator";
serveGenerator(loadProcessGenerator);
