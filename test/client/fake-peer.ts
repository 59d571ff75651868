// As much of RTCPeerConnection as a WHEP client touches. Real code, driven by the test.

/** A peer connection whose states change when the test says so. */
export class FakePeer extends EventTarget {
  connectionState: RTCPeerConnectionState = "new";
  localDescription: RTCSessionDescriptionInit | null = null;
  remoteDescription: RTCSessionDescriptionInit | null = null;
  readonly directions: string[] = [];
  closed = false;
  readonly transport = Object.assign(new EventTarget(), { state: "connected" });
  /** Set to make the server's answer unusable. */
  refuseAnswer = false;

  addTransceiver(_kind: string, init: RTCRtpTransceiverInit): unknown {
    this.directions.push(init.direction ?? "sendrecv");
    return { receiver: { track: { kind: "video" }, jitterBufferTarget: null } };
  }
  async createOffer(): Promise<RTCSessionDescriptionInit> {
    return { type: "offer", sdp: "v=0 offer" };
  }
  async setLocalDescription(description: RTCSessionDescriptionInit): Promise<void> {
    this.localDescription = description;
  }
  async setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    if (this.refuseAnswer) throw new Error("InvalidAccessError");
    this.remoteDescription = description;
  }
  configuration: RTCConfiguration = { bundlePolicy: "max-bundle" };
  getConfiguration(): RTCConfiguration {
    return this.configuration;
  }
  setConfiguration(configuration: RTCConfiguration): void {
    // Browsers take other servers for the next gathering only.
    if (this.localDescription !== null) throw new Error("gathered already");
    this.configuration = configuration;
  }
  getReceivers(): unknown {
    return [{ transport: this.transport }];
  }
  /** What the other side's close_notify does in a browser. */
  sayGoodbye(): void {
    this.transport.state = "closed";
    this.transport.dispatchEvent(new Event("statechange"));
  }
  become(state: RTCPeerConnectionState): void {
    this.connectionState = state;
    this.dispatchEvent(new Event("connectionstatechange"));
  }
  close(): void {
    this.closed = true;
    this.connectionState = "closed";
  }
  /** The browser's type, for what takes one: the rest of it is never touched. */
  asPeer(): RTCPeerConnection {
    return this as unknown as RTCPeerConnection;
  }
}

/** Answers requests from a list, in order, and writes them down. */
export class FakeFetch {
  readonly requests: { readonly url: string; readonly init: RequestInit }[] = [];
  constructor(private readonly answers: (Response | Error | (() => Promise<Response>))[]) {}

  readonly fetch: typeof fetch = async (input, init = {}) => {
    this.requests.push({ url: String(input), init });
    if (init.method === "DELETE") return new Response(null, { status: 200 });
    const answer = this.answers.shift();
    if (answer === undefined) throw new Error("an unexpected request");
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer() : answer;
  };

  of(method: string): readonly { readonly url: string; readonly init: RequestInit }[] {
    return this.requests.filter((request) => request.init.method === method);
  }
}

/** 201 as a WHEP server gives it. */
export function created(location = "/whep/main/s1", more: HeadersInit = {}): Response {
  return new Response("v=0 answer", {
    status: 201,
    headers: { "Content-Type": "application/sdp", Location: location, ...more },
  });
}
