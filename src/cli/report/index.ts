export { Report } from "./report";
export { writeReport } from "./writeReport";
