// Dies of the file that it takes.
process.on("message", () => process.abort());
process.send?.({ type: "ready" });
