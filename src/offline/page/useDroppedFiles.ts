import { useEffect, useRef, useState } from "react";

/** Hears of files dropped anywhere on the page; tells whether some are held over it just now. */
export function useDroppedFiles(dropped: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const handler = useRef(dropped);
  useEffect(() => {
    handler.current = dropped;
  });
  useEffect(() => {
    // Every element tells of its own coming and going; the outermost count is what matters.
    let depth = 0;
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const enter = (event: DragEvent): void => {
      if (hasFiles(event)) setOver(++depth > 0);
    };
    const leave = (event: DragEvent): void => {
      if (hasFiles(event)) setOver(--depth > 0);
    };
    // Without this the browser would leave the page and open the file.
    const hold = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) handler.current(files);
    };
    const heard = { dragenter: enter, dragleave: leave, dragover: hold, drop } as const;
    const names = Object.keys(heard) as (keyof typeof heard)[];
    for (const name of names) window.addEventListener(name, heard[name]);
    return () => names.forEach((name) => window.removeEventListener(name, heard[name]));
  }, []);
  return over;
}
