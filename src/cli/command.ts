import type { BlankFormName } from '../documents/templates/blank-form-names';
import type { Options } from '../engine/options';
import type { Severity } from '../engine/report/report';

/** What goes to stdout. */
export type Format = 'text' | 'json' | 'csv' | 'sarif' | 'summary';

/** What is written into folders and files, and where to; null for what is not wanted. */
export interface Destinations {
  /** Marked copies of the forms. */
  readonly write: string | null;
  /** The marked copies carry the list of their findings. */
  readonly attach: boolean;
  /** A 复核意见 for each file as a workbook. */
  readonly remarks: string | null;
  /** The same for each form as a page to print. */
  readonly report: string | null;
  /** One table of all findings. */
  readonly findings: string | null;
  /** The list of 佐证材料 of each form. */
  readonly evidenceList: string | null;
  /** A draft of the paragraphs of each form. */
  readonly draft: string | null;
  /** The table of each form as lines to be pasted into a budget system. */
  readonly paste: string | null;
}

export interface CheckCommand {
  readonly kind: 'check';
  /** Files and folders as the user wrote them; at least one. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** The one sheet to check; null for every visible sheet that holds a form. */
  readonly sheet: string | null;
  readonly optionsFile: string | null;
  /** The options to begin with: the defaults, or those of `--preset`. */
  readonly usual: Options;
  /** The least urgent findings that are told; null where nobody said. */
  readonly level: Severity | null;
  /** What an earlier run printed as JSON; null where all findings are told, new or not. */
  readonly baseline: string | null;
  /** The folder whose names are held against the list of 佐证材料; null where nobody asked. */
  readonly evidence: string | null;
  /** The 绩效目标申报表 that each form is held against; null for none. */
  readonly targets: string | null;
  /** The form of the year before, or another version; null for none. */
  readonly lastYear: string | null;
  /** Each form is held against what a budget system takes. */
  readonly submit: boolean;
  /** What that is, as it was typed; null where the options say it. */
  readonly limits: string | null;
  readonly to: Destinations;
}

export interface TemplateCommand {
  readonly kind: 'template';
  readonly form: BlankFormName;
  /** The file to write; null for the form's own name in the folder one is in. */
  readonly file: string | null;
}

export type Command =
  | CheckCommand
  | TemplateCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** `why` is one Chinese sentence that tells what to write instead. */
  | { readonly kind: 'wrong'; readonly why: string };
