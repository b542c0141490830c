export { readCheckCall } from "../call/checkCall";
export { runCheck } from "./runCheck";
