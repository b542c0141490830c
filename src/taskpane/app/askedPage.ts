/** The pages that the officer asks for; without one the check has the pane. */
export type AskedPage = "layout" | "functions" | "publication" | "formulas" | "updates" | "settings";
