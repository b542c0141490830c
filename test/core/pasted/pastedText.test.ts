import { pastedText } from "../../../src/shared/pasted/pastedText";

test("plain text is taken as it is, with one kind of line end", () => {
  expect(pastedText({ text: "支出 1.00万元。\r\n第二段\r第三段" })).toBe("支出 1.00万元。\n第二段\n第三段");
});

test("of what Word gives, a table counts as HTML tells it, and the paragraphs around it", () => {
  const html =
    "<p>一、支出<b>1.00</b>万元。</p><table><tr><td><p>科目</p></td><td><p>金额</p><p>万元</p></td></tr></table><p>二、其他</p>";
  expect(pastedText({ html, text: "科目\n金额\n万元" })).toBe(
    "一、支出1.00万元。\n科目\t金额 万元\n二、其他",
  );
});

test("HTML without a table leaves the plain text as it is", () => {
  expect(pastedText({ html: "<p>甲</p>", text: "甲\n\n乙" })).toBe("甲\n\n乙");
});

test("a table of one column is a box around paragraphs", () => {
  expect(
    pastedText({ html: "<table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table>", text: "" }),
  ).toBe("第一段。\n第二段。");
});
