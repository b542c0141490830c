import { useEffect, useRef } from "react";
import { Link } from "@fluentui/react-components";
import { publicationSentences } from "../../shared/message/publication";
import { say } from "../../shared/message/say";
import { useLocale } from "../localeContext";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the copy as a file where Excel cannot open it; the bytes stay in this page. */
export function SaveCopy({ bytes, file }: { readonly bytes: Uint8Array; readonly file: string }) {
  const locale = useLocale();
  const link = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
    link.current?.setAttribute("href", address);
    return () => URL.revokeObjectURL(address);
  }, [bytes]);

  return (
    <Link as="a" href="#" ref={link} download={file}>
      {say(locale, publicationSentences.save)}
    </Link>
  );
}
