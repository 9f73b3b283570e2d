import { maskContacts } from '../../engine/language/contact';
import { evidenceKey } from '../../engine/prose/evidence-index';
import { leadingNumber } from '../../engine/prose/evidence-line';
import { oneLine } from '../../engine/sentence/one-line';

/** A file or a folder by its name. */
export interface Named {
  /** 3-14; null where the name does not begin with a number. */
  readonly number: string | null;
  /** The name without number and ending. */
  readonly title: string;
}

/** .docx, .mp4, .7z; 3-1.签到表 has none. */
const ENDING = /\.\d?[A-Za-z][A-Za-z0-9]{0,4}$/;

/** Of the system or of Office, and of nobody who collects evidence. */
export function isHiddenName(name: string): boolean {
  return /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** Where a path leads, folder by folder; it is cut as Windows and others write it. */
export function partsOf(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
}

/** What a name says: 附件3-1：签到表.pdf is 3-1 and 签到表. */
export function readName(name: string): Named {
  const title = name.replace(ENDING, '');
  const lead = leadingNumber(title);
  return lead === null ? { number: null, title } : { number: evidenceKey(lead), title: lead.rest };
}

/**
 * A name as it may be told. One with a telephone number in it is a person's, whose name stands before or
 * behind: nothing but the number of the document and the ending are left of it.
 */
export function nameText(path: string): string {
  return partsOf(path)
    .map((part) => {
      const told = maskContacts(part);
      if (told === part) return oneLine(part);
      return `${readName(told).number ?? ''}…${ENDING.exec(part)?.[0] ?? ''}`;
    })
    .join('/');
}
