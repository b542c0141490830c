import type { DocumentCopies, PlacedValues } from "./documentCopies";

/** The parts of the client that office.js, which needs a browser, would put together for a pane. */
export interface OfficeParts {
  readonly DDA: {
    readonly DispIdHost: {
      readonly Facade: new (delegates: unknown, parameters: unknown) => object;
      readonly addAsyncMethods: (target: object, methods: readonly unknown[]) => void;
    };
    readonly AsyncMethodNames: Readonly<Record<string, unknown>>;
    readonly ErrorCodeManager: { readonly initializeErrorMessages: (texts: unknown) => void };
    readonly WAC: {
      readonly getDelegateMethods: unknown;
      readonly Delegate: { readonly ParameterMap: unknown };
    };
  };
  _OfficeAppFactory?: unknown;
}

export type DocumentFiles = Pick<Office.Document, "getFileAsync">;

type Call = PlacedValues & { readonly DdaMethod: { readonly DispatchId: number } };

const ARRIVED = 0;

/**
 * `Office.context.document`, as far as it hands out the file: the client's own methods, whose calls go to the host.
 * `context` is what `Office.context` is from then on, `texts` are the client's sentences about errors.
 */
export function documentInNode(
  parts: OfficeParts,
  context: unknown,
  texts: unknown,
  copies: DocumentCopies,
): DocumentFiles {
  const { DispIdHost, AsyncMethodNames, ErrorCodeManager, WAC } = parts.DDA;
  const facade = new DispIdHost.Facade(WAC.getDelegateMethods, WAC.Delegate.ParameterMap);
  const invoke = (_name: string, answered: (arrival: number, answer: unknown) => void, call: Call): void => {
    const { DispatchId } = call.DdaMethod;
    if (!copies.handles(DispatchId)) throw new Error(`Call ${DispatchId} is not played by this workbench.`);
    void copies.answer(DispatchId, call).then((answer) => answered(ARRIVED, answer));
  };
  parts._OfficeAppFactory = {
    getContext: () => context,
    getHostFacade: () => facade,
    getId: () => "node",
    getHostInfo: () => ({}),
    getInitializationHelper: () => ({ _webAppState: { clientEndPoint: { invoke } } }),
  };
  ErrorCodeManager.initializeErrorMessages(texts);
  const document = {};
  DispIdHost.addAsyncMethods(document, [AsyncMethodNames["GetDocumentCopyAsync"]]);
  return document as DocumentFiles;
}
