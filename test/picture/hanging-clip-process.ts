// Takes a file and never answers.
process.on("message", () => {});
process.send?.({ type: "ready" });
