// What stands in front of the routes: proxies, names, base path, shares of an address.
export { allowanceKey, isLoopback, plainAddress } from "./client-address.js";
export { FrontDoor, type FrontDoorOptions } from "./front-door.js";
export { OperationsDoor } from "./metrics-access.js";
