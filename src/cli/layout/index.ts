export { readLayoutCall } from "../call/layoutCall";
export { runLayout } from "./runLayout";
