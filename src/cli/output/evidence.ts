import { evidenceBeside } from '../../documents/evidence/evidence-beside';
import { evidenceCsv } from '../../documents/evidence/evidence-table';
import { EVIDENCE_TITLE } from '../../documents/evidence/evidence-words';
import { matchFiles } from '../../documents/evidence/match-files';
import { documentPlace } from '../../documents/words/document-place';
import { evidenceIndex } from '../../engine/prose/evidence-index';
import { fileErrorSentence } from '../file-error';
import type { Io } from '../io';
import { nameOf } from '../path-parts';
import type { Checked, NotCopied } from '../result';
import type { OutFolder } from './out-folder';
import type { Input, Output } from './output';

/** What the lists of a run are held against. */
export interface EvidenceFolder {
  /** The names below the folder, as paths within it; null where nobody named one. */
  readonly names: readonly string[] | null;
  /** One file is checked, whose evidence all of them are. */
  readonly alone: boolean;
}

export type EvidenceReading =
  | { readonly kind: 'names'; readonly names: EvidenceFolder['names'] }
  | { readonly kind: 'wrong'; readonly why: string };

/** Lists a folder with all that is in it. No file in it is opened. */
export async function readEvidence(
  folder: string | null,
  io: Pick<Io, 'listFolder' | 'kindOf'>,
): Promise<EvidenceReading> {
  if (folder === null) return { kind: 'names', names: null };
  try {
    if ((await io.kindOf(folder)) !== 'folder')
      return { kind: 'wrong', why: '这不是文件夹，--evidence 后面请写放佐证材料的文件夹。' };
    return { kind: 'names', names: await namesIn(folder, '', io) };
  } catch (error) {
    const why = fileErrorSentence(error);
    if (why === null) throw error;
    return { kind: 'wrong', why };
  }
}

async function namesIn(
  folder: string,
  inside: string,
  io: Pick<Io, 'listFolder'>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, kind } of await io.listFolder(folder)) {
    const path = `${inside}${name}`;
    if (kind === 'folder')
      for (const one of await namesIn(`${folder}/${name}`, `${path}/`, io)) found.push(one);
    else if (kind === 'file') found.push(path);
  }
  return found;
}

/**
 * The names that belong to one file of a run: those in the folder that is called like it. Where there is
 * none, all belong to a file that is checked alone; null for one of several.
 */
function namesFor(
  { place, file }: Pick<Input, 'place' | 'file'>,
  names: readonly string[],
  alone: boolean,
): readonly string[] | null {
  const own = [place, nameOf(place)].map((path) => `${path.replace(/\.[^./]*$/, '')}/`);
  const folder = own.find((one) => names.some((name) => name.startsWith(one)));
  if (folder === undefined && !alone) return null;
  return names
    .filter((name) => name.startsWith(folder ?? ''))
    .map((name) => name.slice(folder?.length ?? 0))
    .filter((name) => name !== nameOf(file));
}

/** Adds to each form of a file how its list and the folder agree, or says why it could not. */
export function withEvidence(
  input: Input,
  checked: readonly Checked[],
  { names, alone }: EvidenceFolder,
): readonly (Checked | NotCopied)[] {
  if (names === null) return checked;
  const own = namesFor(input, names, alone);
  if (own === null) {
    const { file, place } = input;
    const folder = nameOf(place).replace(/\.[^.]*$/, '');
    const why = `没有对照佐证材料：一次检查几份表时，每份的佐证材料要放在同名的子文件夹里，没有找到“${folder}”。`;
    return [...checked, { kind: 'not-copied', file, why }];
  }
  return checked.map((one) => ({
    ...one,
    beside: [...one.beside, evidenceBeside(one.report, own)],
  }));
}

/** Puts the list of 佐证材料 of each form into a folder, for Excel. */
export function createEvidenceLists(folder: OutFolder, { names, alone }: EvidenceFolder): Output {
  return {
    async add(input, checked) {
      const { file, place } = input;
      const own = names && namesFor(input, names, alone);
      const put = checked.map(({ report }, at) => {
        const items = evidenceIndex(report.form);
        return folder.put(file, documentPlace(place, EVIDENCE_TITLE, '.csv', at), async () => ({
          bytes: new TextEncoder().encode(evidenceCsv(items, own && matchFiles(items, own))),
          done: `列出 ${items.length} 份材料`,
          notes: [],
        }));
      });
      return (await Promise.all(put)).flat();
    },
  };
}
