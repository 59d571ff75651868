// From the player's src to the addresses of a channel.
import { describe, expect, it } from "vitest";
import { channelAddress } from "../../client/link/channel-address.js";

const BASE = "https://tales.example/embed/main";

describe("channelAddress", () => {
  it("finds the WebSocket beside the WHEP endpoint", () => {
    expect(channelAddress("https://a.example/whep/main", BASE)).toEqual({
      whepUrl: "https://a.example/whep/main",
      socketUrl: "wss://a.example/ws/main",
      videoUrl: "wss://a.example/ws/main/video",
      hlsUrl: "https://a.example/hls/main/index.m3u8",
      apiUrl: "https://a.example/api/channels/main",
      channel: "main",
    });
    expect(channelAddress("http://127.0.0.1:8080/whep/main", BASE).socketUrl).toBe(
      "ws://127.0.0.1:8080/ws/main",
    );
  });

  it("resolves relative addresses against the page", () => {
    expect(channelAddress("../whep/main", BASE).whepUrl).toBe("https://tales.example/whep/main");
  });

  it("keeps a path prefix and the query, and decodes the channel's name", () => {
    const address = channelAddress("/tales/whep/bed%20time?token=x", BASE);
    expect(address.socketUrl).toBe("wss://tales.example/tales/ws/bed%20time?token=x");
    expect(address.channel).toBe("bed time");
  });

  it("plays other WHEP servers without a WebSocket", () => {
    expect(channelAddress("https://sfu.example/live/42", BASE)).toEqual({
      whepUrl: "https://sfu.example/live/42",
      socketUrl: null,
      videoUrl: null,
      hlsUrl: null,
      apiUrl: null,
      channel: null,
    });
  });

  it("throws for what is no address", () => {
    expect(() => channelAddress("http://", BASE)).toThrow(TypeError);
  });
});
