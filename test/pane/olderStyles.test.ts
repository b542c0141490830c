import { fourSides, spelledOut } from "../../src/offline/olderStyles";

/**
 * In Chromium 86 every dialog of the offline page ended in an error: the library that keeps the focus inside asks for
 * `:is(…)`, which browsers read from 88 on.
 */
describe("selectors in older words", () => {
  const LIBRARYS = ":is(a[href], button, *[tabindex], details > summary):not(:disabled)";

  test("find the very elements of the new ones", () => {
    document.body.innerHTML =
      '<a>words</a><a href="#">link</a><button>yes</button><button disabled>no</button><p tabindex="0"></p>' +
      "<details><summary></summary></details><p></p>";
    const all = [...document.body.querySelectorAll("*")];
    const found = (selector: string) => all.filter((element) => element.matches(selector));
    expect(spelledOut(LIBRARYS)).not.toContain(":is");
    expect(found(spelledOut(LIBRARYS))).toEqual(found(LIBRARYS));
    expect(found(LIBRARYS)).toHaveLength(4);
  });

  test("leave all others as they are", () => {
    for (const selector of ["button", "[data-cell='A1']", "p:not(:disabled), a"])
      expect(spelledOut(selector)).toBe(selector);
  });
});

describe("styles in older words", () => {
  test("name the four sides, wherever the inset stands", () => {
    expect(fourSides(".a{inset:0;margin:auto;}")).toBe(".a{top:0;right:0;bottom:0;left:0;margin:auto;}");
    expect(fourSides("@media print{.a{margin:0;inset:0px}}")).toBe(
      "@media print{.a{margin:0;top:0px;right:0px;bottom:0px;left:0px}}",
    );
  });

  test("leave all others as they are", () => {
    for (const rule of [".a{margin:0;}", ".a{box-shadow:inset 0 0 1px red;}", ".a{inset:auto;}"])
      expect(fourSides(rule)).toBe(rule);
  });
});
