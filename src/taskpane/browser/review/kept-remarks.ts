import type { OwnRemark, RemarkEdits, RemarkWords } from '../../../documents/remarks/edits';
import { proseWithoutContact } from '../../../sheet/cells/contact';
import type { Keeping } from '../../session/kept/kept-list';
import { isRecord, isString, readList } from '../../session/kept/shape';
import type { FormPlace } from '../../session/state';

/** A form of a file that is known by its fingerprint: another version of it is another file. */
export interface ReviewedForm extends FormPlace {
  readonly file: string;
}

/** What a reviewer made of the list of one form; who reviews, and when, is the same for all. */
export type FormEdits = Omit<RemarkEdits, 'reviewer' | 'date'>;

/** The same as it is kept in the browser. */
export interface KeptRemarks extends ReviewedForm {
  readonly edits: FormEdits;
  /** The reviewer has been through all of it. */
  readonly seen: boolean;
  /** Project, year and unit: by what another version of the form is known; '' where none was read. */
  readonly name: string;
}

/** 复核人 and 日期 as a list prints them. */
export type PrintedSignature = Pick<RemarkEdits, 'reviewer' | 'date'>;

export const NO_FORM_EDITS: FormEdits = { left: [], taken: [], words: {}, own: [] };

/** What a list is made with: of a form that nobody has looked at, as the check has it. */
export function signedEdits(
  edits: FormEdits | undefined,
  signature: PrintedSignature,
): RemarkEdits {
  return { ...(edits ?? NO_FORM_EDITS), ...signature };
}

/** The browser's room is shared by all files. */
const MOST_FORMS = 1000;

/** 复核意见 by form. Nobody's name or telephone number is kept. */
export const REMARKS: Keeping<KeptRemarks> = {
  keyOf: (one) => JSON.stringify(one),
  samePlace: sameForm,
  read: (value) => readList(value).flatMap(readKept),
  choose: (items) => items.slice(-MOST_FORMS).map(withoutContacts),
};

/** True for the same place of the same file. */
export function sameForm(one: ReviewedForm, { file, sheet, row }: ReviewedForm): boolean {
  return one.file === file && one.sheet === sheet && one.row === row;
}

/** Whether all of it may be kept. */
export function isKeptWhole(one: KeptRemarks): boolean {
  return JSON.stringify(withoutContacts(one)) === JSON.stringify(one);
}

/** Without the remarks and the words that say whom to ask. */
function withoutContacts(one: KeptRemarks): KeptRemarks {
  const { words, own } = one.edits;
  const kept = Object.entries(words).filter(
    ([, { problem, change }]) => namesNobody(problem ?? '') && namesNobody(change ?? ''),
  );
  return {
    ...one,
    edits: {
      ...one.edits,
      words: Object.fromEntries(kept),
      own: own.filter((remark) =>
        [remark.place, remark.problem, remark.change].every((text) => namesNobody(text)),
      ),
    },
  };
}

function namesNobody(text: string): boolean {
  return proseWithoutContact(text) === text;
}

function readKept(value: unknown): readonly KeptRemarks[] {
  if (!isRecord(value) || !isString(value['file']) || !isString(value['sheet'])) return [];
  const { file, sheet, row, edits, seen, name } = value;
  if (!isRecord(edits) || (row !== null && typeof row !== 'number')) return [];
  return [
    {
      file,
      sheet,
      row,
      edits: {
        left: readList(edits['left']).filter(isString),
        taken: readList(edits['taken']).filter(isString),
        words: readWords(edits['words']),
        own: readList(edits['own']).filter(isOwn),
      },
      seen: seen === true,
      name: isString(name) ? name : '',
    },
  ];
}

function readWords(value: unknown): FormEdits['words'] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, RemarkWords] => isWords(entry[1])),
  );
}

function isWords(value: unknown): value is RemarkWords {
  return isRecord(value) && isWord(value['problem']) && isWord(value['change']);
}

function isWord(value: unknown): value is string | null {
  return value === null || isString(value);
}

function isOwn(value: unknown): value is OwnRemark {
  return (
    isRecord(value) && ['cell', 'place', 'problem', 'change'].every((key) => isString(value[key]))
  );
}
