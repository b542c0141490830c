import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Office asks for 16, 32 and 80 pixels on the ribbon and for 64 in its dialogs. */
const sizes = [16, 32, 64, 80];
const folder = path.join(__dirname, "../assets");

for (const drawing of readdirSync(folder).filter((file) => file.endsWith(".svg"))) {
  const svg = readFileSync(path.join(folder, drawing), "utf8");
  for (const size of sizes) {
    const picture = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    const file = drawing.replace(/\.svg$/, `-${size}.png`);
    writeFileSync(path.join(folder, file), picture);
    console.log(`assets/${file}`);
  }
}
