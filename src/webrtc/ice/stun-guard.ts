// Connectivity checks are believed only from whoever knows this session's password (RFC 8445 section 7.3, RFC 8489 section 9.1.3).
// Knows STUN messages, no session.
import { type Event, type IceConnection, type Message, parseMessage } from "werift";

type Requests = Event<[message: Message, address: readonly [string, number], data: Buffer]>;

/**
 * Has a connection drop requests that are not signed with its password, before anything is answered or learnt from them. The
 * library checks answers only: anybody who finds the port could make it answer, check addresses of his choice and change
 * its role. Call it before candidates are gathered. Nothing is said to a stranger: an error would be an answer as well.
 */
export function demandIntegrity(ice: IceConnection): void {
  const ensure: unknown = Reflect.get(ice, "ensureProtocol");
  if (typeof ensure !== "function")
    throw new TypeError("This version of the connection library cannot be guarded.");
  Reflect.set(ice, "ensureProtocol", (protocol: { readonly onRequestReceived: Requests }) => {
    const requests = protocol.onRequestReceived;
    const pass = requests.execute.bind(requests);
    requests.execute = (message, address, data) => {
      if (isSigned(ice, message, data)) pass(message, address, data);
    };
    Reflect.apply(ensure, ice, [protocol]);
  });
}

function isSigned(ice: IceConnection, message: Message, data: Buffer): boolean {
  const username: unknown = message.getAttributeValue("USERNAME");
  const local = typeof username === "string" ? username.split(":")[0] : undefined;
  const passwords: unknown = Reflect.get(ice, "userHistory");
  if (local === undefined || !(passwords instanceof Object) || !Object.hasOwn(passwords, local))
    return false;
  const password: unknown = Reflect.get(passwords, local);
  if (typeof password !== "string" || password === "") return false;
  if (parseMessage(data, Buffer.from(password, "utf8")) === undefined) return false;
  // What stands behind the signature is not signed.
  const names: readonly string[] = message.attributesKeys;
  return names
    .slice(names.indexOf("MESSAGE-INTEGRITY") + 1)
    .every((name) => name === "FINGERPRINT");
}
