/** What Excel allows in the name of a sheet: 31 characters, none of these. */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/gu;

/** The name of the sheet a statement is published on: its title. */
export function publishedName(title: string): string {
  return title.replace(FORBIDDEN, "").slice(0, LONGEST);
}

/** The name of the sheet its working figures stand on. */
export function workingName(title: string): string {
  return publishedName(`底稿_${title}`);
}
