import { type Compiler, Compilation, sources, WebpackError } from "webpack";
import { type EnglishTexts, type FunctionsMetadata, localise } from "./functionsMetadata";

const pluginName = "FunctionsMetadataPlugin";

interface Options {
  /** The asset the generator wrote; it is replaced by the Chinese metadata. */
  readonly generated: string;
  readonly englishAsset: string;
  readonly english: EnglishTexts;
}

/** Runs after the generator of Microsoft and puts our two files in the place of its one. */
export class FunctionsMetadataPlugin {
  constructor(private readonly options: Options) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => this.replace(compilation));
    });
  }

  private replace(compilation: Compilation): void {
    const asset = compilation.getAsset(this.options.generated);
    // The generator leaves no asset where it has reported an error of its own.
    if (!asset) return;
    const generated = JSON.parse(asset.source.source().toString()) as FunctionsMetadata;
    const { chinese, english, faults } = localise(generated, this.options.english);
    for (const fault of faults) compilation.errors.push(new WebpackError(`Function texts: ${fault}`));
    compilation.updateAsset(this.options.generated, jsonSource(chinese));
    compilation.emitAsset(this.options.englishAsset, jsonSource(english));
  }
}

function jsonSource(metadata: FunctionsMetadata): sources.RawSource {
  return new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);
}
