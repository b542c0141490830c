export { readCheckTextCall } from "../call/checkTextCall";
export { runCheckText } from "./runCheckText";
