import { areaAddress, type Area } from "../../shared/workbook/address";
import { MOST_CELLS_OF_SHEET } from "../limits";
import { cellCount, cut, growingBands } from "./chunks";
import type { Command } from "./command";
import { isTooLarge } from "./errors";
import { askForCells, askForFilledArea } from "./readCells";
import type { SheetReading } from "./sheetReading";

/** A rectangle that is still to be read. */
interface Region {
  readonly reading: SheetReading;
  readonly area: Area;
}

/** So few cells are too large for an answer only where they hold whole books; such a sheet is given up. */
const FEWEST_CELLS = 500;

/**
 * Reads the regions of all sheets, at most so many cells in one round trip. Where a region is larger than that, one
 * round trip finds where in it values lie at all. A sheet with more than Excel or we can carry is left unread.
 */
export async function readAreas(
  command: Command,
  readings: readonly SheetReading[],
  regionsOf: (reading: SheetReading) => readonly Area[],
  mostCells: number,
): Promise<void> {
  const regions = readings.flatMap((reading) => regionsOf(reading).map((area) => ({ reading, area })));
  const large = regions.filter(({ area }) => cellCount(area) > mostCells);
  const small = regions.filter(({ area }) => cellCount(area) <= mostCells);
  const wanted = [...small, ...(await findFilled(command, large))];
  for (const reading of readings) {
    const own = wanted.filter((region) => region.reading === reading);
    if (own.reduce((cells, { area }) => cells + cellCount(area), 0) > MOST_CELLS_OF_SHEET)
      reading.unread = "too-large";
  }
  const pieces = wanted.flatMap(({ reading, area }) =>
    cut(area, mostCells).map((piece) => ({ reading, area: piece })),
  );
  for (const load of loads(pieces, mostCells)) await readLoad(command, load);
}

/** Where values lie in regions that may be nearly empty: one round trip for all of them. */
async function findFilled(command: Command, regions: readonly Region[]): Promise<readonly Region[]> {
  if (regions.length === 0) return [];
  const answers = regions.flatMap(({ reading, area }) =>
    growingBands(area).map((band) => ({
      reading,
      filled: askForFilledArea(worksheetOf(command, reading).getRange(areaAddress(band))),
    })),
  );
  await command.roundTrip();
  return answers.flatMap(({ reading, filled }) => {
    const area = filled();
    return area ? [{ reading, area }] : [];
  });
}

/** Regions in the same order, gathered while they fit into one round trip. */
function loads(regions: readonly Region[], mostCells: number): readonly (readonly Region[])[] {
  const gathered: Region[][] = [];
  let cells = Infinity;
  for (const region of regions) {
    cells += cellCount(region.area);
    if (cells > mostCells) {
      gathered.push([]);
      cells = cellCount(region.area);
    }
    gathered.at(-1)?.push(region);
  }
  return gathered;
}

/** Reads a load; where Excel finds the answer too large, half of it at a time. */
async function readLoad(command: Command, load: readonly Region[]): Promise<void> {
  const open = load.filter(({ reading }) => reading.unread === undefined);
  if (open.length === 0) return;
  const answers = open.map(({ reading, area }) => ({
    reading,
    cells: askForCells(worksheetOf(command, reading), areaAddress(area)),
  }));
  try {
    await command.roundTrip();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    for (const half of halves(open)) await readLoad(command, half);
    return;
  }
  for (const { reading, cells } of answers) reading.take(cells());
}

function halves(load: readonly Region[]): readonly (readonly Region[])[] {
  const [first, ...more] = load;
  if (first === undefined) return [];
  if (more.length > 0) {
    const middle = Math.ceil(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  const { reading, area } = first;
  if (cellCount(area) <= FEWEST_CELLS) {
    reading.unread = "too-large";
    return [];
  }
  return cut(area, Math.ceil(cellCount(area) / 2)).map((piece) => [{ reading, area: piece }]);
}

function worksheetOf(command: Command, { sheet }: SheetReading): Excel.Worksheet {
  return command.workbook.worksheets.getItem(sheet.id);
}
