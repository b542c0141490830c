/** What Excel reads about the custom functions, in the shape the generator writes it. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
}

export type EnglishTexts = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;

/** Both languages of the metadata, or what keeps them from being complete. */
export interface LocalisedMetadata {
  readonly chinese: FunctionsMetadata;
  readonly english: FunctionsMetadata;
  readonly faults: readonly string[];
}

/**
 * Makes what Excel is given out of what the generator wrote.
 *
 * The two flags are left out on purpose: the generator always sets the first, together they crash Excel LTSC 2021,
 * and our functions neither take rich values nor want errors handed to them.
 */
export function localise(generated: FunctionsMetadata, english: EnglishTexts): LocalisedMetadata {
  const { allowCustomDataForDataTypeAny, allowErrorForDataTypeAny, ...rest } = generated;
  const { functions } = rest;
  return {
    chinese: { ...rest, functions: functions.map(inChinese) },
    english: { ...rest, functions: functions.map((each) => inEnglish(each, english[each.id])) },
    faults: [
      ...functions.flatMap((each) => faultsOf(each, english[each.id])),
      ...Object.keys(english)
        .filter((id) => !functions.some((each) => each.id === id))
        .map((id) => `english.ts describes ${id}, but functions.ts has no such function`),
    ],
  };
}

/** The words before the colon of a parameter's description are its name in Chinese: 执行数：全年执行数或完成数. */
const NAMED = /^([^：]+)：(.+)$/su;

function inChinese(generated: FunctionMetadata): FunctionMetadata {
  const parameters = generated.parameters.map((each) => {
    const [, name = each.name, description = each.description] = NAMED.exec(each.description ?? "") ?? [];
    return { ...each, name, description };
  });
  return { ...generated, parameters };
}

function inEnglish(chinese: FunctionMetadata, english: EnglishTexts[string] | undefined): FunctionMetadata {
  return {
    ...chinese,
    description: english?.description,
    parameters: chinese.parameters.map((each) => ({ ...each, description: english?.parameters[each.name] })),
  };
}

function faultsOf(chinese: FunctionMetadata, english: EnglishTexts[string] | undefined): string[] {
  const { id, parameters } = chinese;
  const faults: string[] = [];
  const names = parameters.map((each) => each.name);
  if (!chinese.description) faults.push(`functions.ts has no description of ${id}`);
  for (const each of parameters) {
    if (!NAMED.test(each.description ?? "")) {
      faults.push(`functions.ts: write 名称：说明 for parameter ${each.name} of ${id}`);
    }
  }
  if (!english) return [...faults, `english.ts has no entry for ${id}`];
  if (!english.description) faults.push(`english.ts has no description of ${id}`);
  for (const name of names) {
    if (!english.parameters[name]) faults.push(`english.ts has no description of parameter ${name} of ${id}`);
  }
  for (const name of Object.keys(english.parameters)) {
    if (!names.includes(name))
      faults.push(`english.ts describes parameter ${name} of ${id}, which has none such`);
  }
  return faults;
}
