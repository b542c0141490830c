/** The rooms of the pure core from the ground up: a room imports only rooms before it. */
export const coreRooms = [
  "amount",
  "indicator",
  "workbook",
  "pasted",
  "statement",
  "relation",
  "layout",
  "recognition",
  "verdict",
  "freeTable",
  "rule",
  "setting",
  "diagnosis",
  "check",
  "narrative",
  "intake",
  "upkeep",
  "report",
];

/** What stands around the core, and which of our folders each may import besides itself. */
const outerRooms = {
  functions: ["shared"],
  host: ["shared"],
  taskpane: ["shared", "host"],
  cli: ["shared", "host"],
  offline: ["shared", "host", "taskpane"],
};

/** The pane's page of functions shows their results before they are inserted: it calls the very functions. */
const functionsPage = { folder: "src/taskpane/functions/", calls: "src/functions/functions" };

/** The sentences the functions bundle may carry: its own. */
const functionsSentences = ["src/shared/message/functions", "src/shared/message/say"];

const notShipped = ["workbench", "test", "scripts", "samples", "bench"];

/**
 * Why one file may not import another, or undefined when it may. Paths are relative to the root of the repository,
 * with forward slashes; only the path counts, so the rule holds for files yet to be written.
 */
export function reasonAgainst(from, to, onlyTypes) {
  const [fromTop, fromRoom] = from.split("/");
  const [toTop, toRoom] = to.split("/");
  if (fromTop !== "src") return undefined;
  if (notShipped.includes(toTop)) return `what is shipped does not import ${toTop}`;
  if (toTop !== "src") return undefined;
  if (fromRoom === "shared") return reasonInsideCore(from, to, onlyTypes);
  if (toRoom === "shared") return reasonAgainstSentences(fromRoom, to);
  if (fromRoom === toRoom || outerRooms[fromRoom]?.includes(toRoom)) return undefined;
  if (from.startsWith(functionsPage.folder) && to === functionsPage.calls) return undefined;
  return `src/${fromRoom} does not import src/${toRoom}`;
}

function reasonInsideCore(from, to, onlyTypes) {
  if (!to.startsWith("src/shared/")) return "the core imports nothing of ours outside src/shared";
  const fromRoom = from.split("/")[2];
  const toRoom = to.split("/")[2];
  if (fromRoom === toRoom) return undefined;
  if (fromRoom === "message") return onlyTypes ? undefined : "message takes only types from other rooms";
  if (toRoom === "message") return "the core yields ids, only faces import message";
  const [fromFloor, toFloor] = [coreRooms.indexOf(fromRoom), coreRooms.indexOf(toRoom)];
  if (fromFloor < 0 || toFloor < 0) {
    return `src/shared/${fromFloor < 0 ? fromRoom : toRoom} is missing from the list of rooms`;
  }
  return toFloor < fromFloor ? undefined : `${fromRoom} stands below ${toRoom} in the core`;
}

function reasonAgainstSentences(fromRoom, to) {
  if (!to.startsWith("src/shared/message/")) return undefined;
  if (fromRoom === "host") return "a host gives ids, only faces import message";
  const file = to.replace(/\.tsx?$/, "");
  if (fromRoom === "functions" && !functionsSentences.includes(file)) {
    return "the functions bundle carries only its own sentences";
  }
  return undefined;
}
