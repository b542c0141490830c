import type { LayoutForm } from "./layoutForm";

/** What every section of the page is given. */
export interface SectionProps {
  readonly form: LayoutForm;
  readonly disabled: boolean;
  readonly change: (part: Partial<LayoutForm>) => void;
}
