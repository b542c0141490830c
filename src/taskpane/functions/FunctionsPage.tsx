import { useEffect, useState } from "react";
import { useHost } from "../hostContext";
import { entryOf, type CatalogueEntry } from "./catalogue";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";

/** Where the function that was inserted last is kept in the workbook. */
const LAST_FUNCTION_KEY = "last-function";

/** 函数: the list of them, or the one that is being filled in. */
export function FunctionsPage({ onBack }: { readonly onBack: () => void }) {
  const host = useHost();
  const [chosen, setChosen] = useState<CatalogueEntry>();
  const [last, setLast] = useState<CatalogueEntry>();

  useEffect(() => {
    let present = true;
    host.loadState<unknown>(LAST_FUNCTION_KEY).then(
      (id) => present && setLast((already) => already ?? entryOf(id)),
      () => undefined, // The list serves as well without it.
    );
    return () => {
      present = false;
    };
  }, [host]);

  function remember(entry: CatalogueEntry): void {
    setLast(entry);
    // The formula stands in its cell; that the list will not lead with it next time is no failure to tell.
    host.saveState(LAST_FUNCTION_KEY, entry.id).catch(() => undefined);
  }

  return chosen ? (
    <FunctionPage
      key={chosen.id}
      entry={chosen}
      onInserted={() => remember(chosen)}
      onBack={() => setChosen(undefined)}
    />
  ) : (
    <FunctionList last={last} onChoose={setChosen} onBack={onBack} />
  );
}
