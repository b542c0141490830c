import { type Allotment, type Allotments, allotmentsInSteps } from "./allotments";
import type { Clause } from "./clauses";
import { allot, type Bearer, bearersOf, type Frame, listFor, newFrame, openList, runOf } from "./frame";
import { readLabel, type Version } from "./label";
import { endLists, kindOf, partIn } from "./lists";
import type { List, Mention, Remark } from "./mention";
import { type Role, roleOf } from "./roles";
import { isAmount, isItem, isRate, ownName, told } from "./runs";
import { subjectNamed } from "./subjects";
import { comparable, type WrittenFigure } from "./writtenFigures";

export interface Reading {
  readonly mentions: readonly Mention[];
  readonly remarks: readonly Remark[];
}

/** Reads no more than this of what stands in front of a figure. */
const LONGEST_LABEL = 120;
const OPENS_LIST =
  /^(?:其中|包括|主要包括|主要用于|主要有|分别|具体|含|明细)|(?:其中|如下|以下方面|以下几方面|分别为|包括|具体为|项目为|主要有)$/u;
const REASON = /原因|因为|由于|主要是|主要系|系因/u;
const RESUMES = /^(?:与上年|比上年|较上年|与去年|比去年|较去年|比年初|较年初|同比|与年初|其中)/u;
const COMPARES = /决算.{0,20}预算/u;
const TOPIC = /^(?:\(?[一二三四五六七八九十\d]{1,3}[、.)]|[一二三四五六七八九十]是)/u;

const GOES_ON =
  /^(?:占|完成|主要|和|及|与|比|较|增|减|用于|其中|均|为|全部|已|同|、|上升|下降|持平|等|编制|团组)/u;

const CLAUSES_PER_STEP = 100;

/** The figures that 分别 is giving out. */
interface Row {
  /** What was said before the first of them. */
  readonly lead: string;
  /** The things they may go on with. */
  readonly bearers: readonly Bearer[];
  readonly figures: Mention[];
  readonly given: Bearer[];
}

const newRow = (lead: string, bearers: readonly Bearer[]): Row => ({ lead, bearers, figures: [], given: [] });

/** Reads clause by clause what every figure is, carrying on what was said before. */
export function* readInSteps(text: string, clauses: readonly Clause[]): Generator<void, Reading> {
  const reader = new Reader(text, yield* allotmentsInSteps(clauses));
  for (const [index, clause] of clauses.entries()) {
    if (index % CLAUSES_PER_STEP === 0) yield;
    reader.read(clause);
  }
  return { mentions: reader.mentions, remarks: reader.remarks };
}

class Reader {
  readonly mentions: Mention[] = [];
  readonly remarks: Remark[] = [];
  private frames: Frame[] = [newFrame()];
  private before: Clause | undefined;
  private lead = "";
  private year: number | undefined;
  private aside = false;
  private row = newRow("", []);

  constructor(
    private readonly text: string,
    private readonly allotments: Allotments,
  ) {}

  read(clause: Clause): void {
    this.enter(clause);
    const frame = this.frame();
    if (this.opensList(clause) && !(clause.opener === "(" && frame.lists.length > 0)) openList(frame, clause);
    if (clause.figures.length === 0) this.readWords(clause);
    else if (COMPARES.test(clause.text)) this.remark(clause);
    let from = clause.start;
    for (const figure of clause.figures) {
      this.readFigure(
        clause,
        figure,
        this.text.slice(Math.max(from, figure.start - LONGEST_LABEL), figure.start),
      );
      from = figure.end;
      this.lead = "";
    }
    this.lead = clause.figures.length > 0 ? "" : (this.lead + clause.text).slice(-LONGEST_LABEL);
    this.before = clause;
  }

  private opensList(clause: Clause): boolean {
    // Only what stands in front of 分别 may open one: 其中基本支出和项目支出分别为.
    const isRow = this.allotments.introducing.has(clause);
    return OPENS_LIST.test(isRow ? (clause.text.split("分别")[0] ?? "") : clause.text);
  }

  private frame(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error("[narrative] nothing is being read");
    return frame;
  }

  /** What starts anew with a paragraph, a sentence or a bracket. */
  private enter(clause: Clause): void {
    const { before } = this;
    if (clause.paragraph !== before?.paragraph) {
      const topic = before?.heading === true ? this.frames[0]?.runs : undefined;
      this.frames = [newFrame()];
      if (topic && !clause.heading) this.frame().runs = topic;
    }
    if (clause.sentence !== before?.sentence) {
      this.lead = "";
      this.aside = false;
      this.year = undefined;
      const base = this.frames[0];
      if (base) {
        base.closed = base.lists.at(0) ?? undefined;
        base.lists = [];
        base.within = "";
      }
    }
    if (clause.opener === ";" || RESUMES.test(clause.text)) this.aside = false;
    while (this.frames.length > clause.depth + 1) this.frames.pop();
    while (this.frames.length < clause.depth + 1) this.openBracket(clause);
    if (clause.opener === ";") endLists(this.frame().lists);
    if (clause.opener === ":" && isBehindFigure(this.before, clause)) openList(this.frame(), clause);
  }

  /** A bracket right behind a figure takes it apart. */
  private openBracket(clause: Clause): void {
    const outer = this.frame();
    const frame = newFrame();
    const lead = this.mentions.at(-1);
    if (lead && isBehindFigure(this.before, clause) && isAmount(lead) && !lead.row) {
      frame.lists.push({ lead, items: [], kind: kindOf(clause.text), semicolons: false });
    } else frame.runs = new Map(outer.runs);
    this.frames.push(frame);
  }

  private readWords(clause: Clause): void {
    const words = clause.text.slice(0, LONGEST_LABEL);
    const frame = this.frame();
    const { name, year } = readLabel(words);
    if (year !== undefined) this.year = year;
    if (
      clause.heading ||
      (clause.paragraph !== this.before?.paragraph && (TOPIC.test(words) || words.endsWith("(项)")))
    ) {
      frame.runs = new Map([["money", { name: topicOf(words), known: {} }]]);
    }
    if (/[^其]中$/u.test(words)) frame.within = readLabel(words.slice(0, -1)).name || name;
    this.remark(clause);
    if (REASON.test(words)) this.aside = true;
  }

  private remark(clause: Clause): void {
    this.remarks.push({ clause, known: this.frame().runs.get("money")?.known ?? {} });
  }

  private readFigure(clause: Clause, figure: WrittenFigure, words: string): void {
    const allotted = this.allotments.of.get(figure);
    const frame = this.frame();
    if (allotted?.position === 0) this.beginRow(frame, clause, allotted);
    const label = allotted?.words ?? words;
    if (REASON.test(label)) this.aside = true;
    const role = roleOf(label, allotted ? this.row.lead : this.lead, figure);
    const bearer = allotted && this.bearerFor(role, allotted);
    if (bearer) frame.runs.set(bearer.measure, bearer.run);
    const before = this.mentions.at(-1);
    const rated = bearer?.measure ?? (before?.figure.unit.measure === "count" ? "count" : "money");
    const measure = isRate(role) ? rated : figure.unit.measure;
    const run = runOf(frame, measure, role);
    const label_ = role.kind === "amount" || role.kind === "base" ? role.label : undefined;
    if (label_?.year !== undefined) this.year = label_.year;
    const list = this.aside ? undefined : listFor(frame, role, figure, run.name);
    const own = label_?.name ?? "";
    const name = role.kind === "share" ? role.of || frame.within : own || run.name;
    const { subject, version } = this.identity(role, name, label_?.version, list);
    const isUnread = allotted?.names === "before" && !bearer;
    const mention: Mention = {
      index: this.mentions.length,
      figure,
      value: comparable(figure),
      clause,
      role,
      name,
      subject,
      version,
      year: this.year,
      list,
      after: allotted || before?.row ? bearer?.last : before,
      row: allotted && this.row.figures,
      known: run.known,
      aside: this.aside || figure.loose || isUnread || isAttribute(this.text, figure),
    };
    this.mentions.push(mention);
    const next = mention.aside ? run : { name: run.name, known: told(run.known, mention) };
    if (!mention.aside) {
      if (isItem(role)) list?.items.push(mention);
      if (isItem(role)) frame.lastAmount = mention;
      frame.runs.set(measure, next);
    }
    if (!allotted) return;
    this.row.figures.push(mention);
    this.row.given.push({ measure, run: next, last: mention });
    if (allotted.position === allotted.count - 1) allot(frame, this.row.given, allotted.names !== "unclear");
  }

  private beginRow(frame: Frame, clause: Clause, { count, names }: Allotment): void {
    const bearers = names === "before" ? bearersOf(frame, clause.sentence, count) : frame.bearers;
    this.row = newRow(this.lead, bearers);
  }

  /** Behind 分别 the thing in that place of the row before, or of that name. */
  private bearerFor(role: Role, { names, position }: Allotment): Bearer | undefined {
    if (names === "before") return this.row.bearers[position];
    const own = ownName(role);
    return own === "" ? undefined : this.row.bearers.find(({ run }) => run.name === own);
  }

  private identity(
    role: Role,
    name: string,
    version: Version | undefined,
    list: List | undefined,
  ): Pick<Mention, "subject" | "version"> {
    if (role.kind !== "amount") return { subject: undefined, version: undefined };
    const known = subjectNamed(name);
    const part = list && partIn(list, name);
    const whole = list?.lead.subject;
    const subject = known?.id ?? (part !== undefined && whole !== undefined ? `${whole}.${part}` : undefined);
    return { subject, version: version ?? list?.lead.version ?? known?.usual };
  }
}

function isBehindFigure(before: Clause | undefined, clause: Clause): boolean {
  return before?.figures.at(-1)?.end === clause.start - 1;
}

/** 0万元政府性基金预算拨款, 10个维修项目: the figure belongs to what follows. */
function isAttribute(text: string, { end, unit }: WrittenFigure): boolean {
  if (unit.measure === "score") return false;
  const next = text.slice(end, end + 2);
  return /^\p{Script=Han}/u.test(next) && !GOES_ON.test(next);
}

function topicOf(words: string): string {
  return readLabel(words.replace(TOPIC, "")).name;
}
