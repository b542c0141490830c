import { say } from "../../src/shared/message/say";
import type { CustomFunction } from "../formula/customFunction";
import { openXlsx, UnreadableFile } from "../file/openXlsx";
import { saveXlsx } from "../file/saveXlsx";
import { Workbook } from "../model/workbook";
import { applyTheme, loadAppearance, saveAppearance, type Appearance } from "./appearance";
import { XLSX } from "./fileType";
import { handedOver, handOver } from "./handedOver";
import { OpenWorkbook } from "./openWorkbook";
import { readManifest, type AddinSurface, type RibbonButton } from "./ribbon";
import { TaskPane } from "./taskPane";
import { toolbar } from "./toolbar";
import { WORDS } from "./words";

const SAMPLE = "/samples/zhuzhou-2023.xlsx";
const MANIFEST = "/addin/manifest.xml";

/** The workbench page: one open workbook, the add-in beside it, files in and out. */
class Workbench {
  private look: Appearance = loadAppearance();
  private manifest: string | undefined;
  private addin: AddinSurface | undefined;
  private customFunctions: readonly CustomFunction[] = [];
  private open: OpenWorkbook | undefined;
  private made = 1;
  private strip = document.createElement("header");
  private readonly main = document.createElement("main");
  private readonly status = document.createElement("footer");
  private readonly notices = document.createElement("div");
  private readonly pane = new TaskPane((paneWidth) => this.change({ paneWidth }));

  async start(): Promise<void> {
    this.status.className = "status";
    this.status.setAttribute("role", "status");
    this.notices.className = "notices";
    document.body.append(this.strip, this.main, this.status, this.notices);
    this.main.append(this.pane.element);
    this.manifest = await fetchText(MANIFEST);
    await this.readAddin();
    this.drawFrame();
    this.acceptDrops();
    await this.openFirst();
    if (!this.addin) this.say(say(this.look.locale, WORDS.noAddin));
    document.documentElement.dataset["ready"] = "true";
  }

  /** What another tab handed over, else the sample, else a blank workbook. */
  private async openFirst(): Promise<void> {
    const handed = await handedOver();
    if (handed) return this.openBytes(handed.name, handed.bytes);
    const sample = await fetch(SAMPLE);
    if (sample.ok) await this.openBytes("zhuzhou-2023.xlsx", new Uint8Array(await sample.arrayBuffer()));
    else this.create();
  }

  private async readAddin(): Promise<void> {
    if (this.manifest === undefined) return;
    this.addin = readManifest(this.manifest, this.look.locale);
    const metadata = await fetchText(this.addin.metadataPath);
    if (metadata) this.customFunctions = (JSON.parse(metadata) as { functions: CustomFunction[] }).functions;
  }

  private drawFrame(): void {
    const { look } = this;
    document.documentElement.lang = look.locale;
    applyTheme(look.theme);
    this.pane.width = look.paneWidth;
    this.pane.label(
      this.addin?.tab ?? say(look.locale, WORDS.pane),
      say(look.locale, WORDS.closePane),
      say(look.locale, WORDS.resizePane),
    );
    const strip = toolbar(this.addin, look, {
      create: () => this.create(),
      open: () => this.chooseFile(),
      save: () => void this.save(),
      run: (button) => void this.run(button),
      change: (appearance) => this.change(appearance),
    });
    this.strip.replaceWith(strip);
    this.strip = strip;
  }

  private change(appearance: Partial<Appearance>): void {
    const before = this.look;
    this.look = { ...before, ...appearance };
    saveAppearance(this.look);
    if (this.look.locale === before.locale) this.drawFrame();
    else void this.changeLanguage();
  }

  /** Excel's language cannot change while it runs; here the add-in is started again with the workbook as it is. */
  private async changeLanguage(): Promise<void> {
    await this.readAddin();
    this.drawFrame();
    if (this.open) this.show(this.open.workbook);
  }

  private show(workbook: Workbook): void {
    this.open?.dispose();
    document.title = workbook.name;
    this.pane.show(true);
    this.open = new OpenWorkbook(workbook, {
      locale: this.look.locale,
      frame: this.pane.renewFrame(),
      addin: this.addin,
      customFunctions: this.customFunctions,
      commands: () =>
        (this.addin?.cellMenu ?? []).map((button) => ({
          id: button.id,
          label: button.label,
          run: () => void this.run(button),
        })),
      notify: (sentence) => this.say(sentence),
      openFile: (bytes) => void this.offer(bytes),
    });
    this.main.prepend(this.open.view.element);
    this.open.view.focus();
    this.say("");
    Object.assign(window, { workbench: { host: this.open.host, workbook } });
  }

  private create(): void {
    this.show(this.blankWorkbook());
  }

  private blankWorkbook(): Workbook {
    const workbook = new Workbook();
    workbook.name = say(this.look.locale, WORDS.newName);
    workbook.addSheet(say(this.look.locale, WORDS.newSheet));
    return workbook;
  }

  /** Excel opens what an add-in makes beside the open workbook; a page must leave that to the person. */
  private async offer(bytes: Uint8Array | undefined): Promise<void> {
    const name = say(this.look.locale, WORDS.madeName, { number: String(++this.made) });
    const file = bytes ?? (await saveXlsx(this.blankWorkbook()));
    this.notices.append(handOver(file, name, this.look.locale));
  }

  private async openBytes(name: string, bytes: Uint8Array): Promise<void> {
    this.say(say(this.look.locale, WORDS.opening, { name }));
    try {
      const workbook = await openXlsx(bytes);
      workbook.name = name;
      this.show(workbook);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.say(say(this.look.locale, WORDS.unreadable, { name }));
    }
  }

  private chooseFile(): void {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx";
    input.addEventListener("change", () => void this.openFile(input.files?.[0]));
    input.click();
  }

  private async openFile(file: File | undefined): Promise<void> {
    if (file) await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private acceptDrops(): void {
    document.body.addEventListener("dragover", (event) => event.preventDefault());
    document.body.addEventListener("drop", (event) => {
      event.preventDefault();
      void this.openFile(event.dataTransfer?.files[0]);
    });
  }

  private async save(): Promise<void> {
    if (!this.open) return;
    const { workbook } = this.open;
    const bytes = await saveXlsx(workbook);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
    link.download = workbook.name;
    link.click();
    URL.revokeObjectURL(link.href);
    const hasCharts = workbook.sheets.some((sheet) => sheet.kind === "chart");
    const { name } = workbook;
    this.say(say(this.look.locale, hasCharts ? WORDS.savedWithoutCharts : WORDS.saved, { name }));
  }

  private async run({ action, id, label }: RibbonButton): Promise<void> {
    this.pane.show(true);
    if (action.kind !== "execute" || !this.open) return;
    const succeeded = await this.open.transport.execute(action.functionName, id);
    if (!succeeded) this.say(say(this.look.locale, WORDS.commandFailed, { name: label }));
  }

  private say(sentence: string): void {
    this.status.textContent = sentence || say(this.look.locale, WORDS.standIn);
  }
}

async function fetchText(path: string): Promise<string | undefined> {
  const answer = await fetch(path);
  return answer.ok ? answer.text() : undefined;
}

void new Workbench().start();
