import type { AttachedList } from '../../../sheet/attached-list';
import { LIST_NAME } from '../../attached-list-head';
import { HostError } from '../../host-error';
import { CONTENT_TYPES, withoutPart, withPart } from '../opc/part-list';
import type { Parts } from '../opc/parts';
import { readRelationships, relationshipsOf } from '../opc/relationships';
import type { Workbook } from '../read/workbook';
import { damaged } from '../unreadable';
import { outlineOf, removeAttribute } from '../xml/outline';
import { splice, tagStart } from '../xml/splice';
import { listPart } from './list-part';
import { isStructureLocked, sheetsListed, type ListSheet } from './list-sheet';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const TAKEN = `工作簿里已经有一张别的“${LIST_NAME}”表，没有附上；请先给那张表改名，再附一次。`;
const LOCKED_BOOK = `工作簿的结构受保护，“${LIST_NAME}”表没有附上；请先撤销工作簿保护。`;

/**
 * Puts a list into a workbook that carries none, as its last sheet.
 *
 * @param style of the workbook's own for the cells of the table
 * @throws HostError `refused` where that is not possible
 */
export function withList(
  parts: Parts,
  workbook: Workbook,
  list: AttachedList,
  style: number,
): Parts {
  const tabs = sheetsListed(parts, workbook);
  if (isStructureLocked(parts, workbook)) throw new HostError('refused', LOCKED_BOOK);
  if (tabs.some(({ attributes }) => attributes['name'] === LIST_NAME))
    throw new HostError('refused', TAKEN);
  const part = freePart(parts, workbook);
  const added = withPart(parts, workbook.part, {
    part,
    text: listPart(list, style),
    contentType: WORKSHEET,
    relationship: `${RELATIONSHIPS}/worksheet`,
  });
  const id = readRelationships(added, workbook.part).find(({ target }) => target === part)?.id;
  const text = added.text(workbook.part);
  const outline = outlineOf(workbook.part, text);
  const sheets = outline.children.find(({ name }) => name === 'sheets');
  if (id === undefined || sheets === undefined) throw damaged(workbook.part, 'no list of sheets');
  const at = tagStart(text, sheets.end);
  const ids = tabs.map(({ attributes }) => Number(attributes['sheetId']) || 0);
  const number = ids.reduce((highest, one) => Math.max(highest, one), 0) + 1;
  // The prefix of the other namespace is the writer's choice: ours is declared where it is used.
  const entry = `<${outline.prefix}sheet xmlns:r="${RELATIONSHIPS}" name="${LIST_NAME}" sheetId="${number}" r:id="${id}"/>`;
  return added.replace(
    new Map([[workbook.part, splice(text, [{ start: at, end: at, text: entry }])]]),
  );
}

/** Takes out a list that nobody has written on: all that was added for it, and nothing else. */
export function withoutList(
  parts: Parts,
  workbook: Workbook,
  { sheet, listed, tab }: ListSheet,
): Parts {
  const text = parts.text(workbook.part);
  // It was in front when the workbook was saved: then the first one is.
  const view = outlineOf(workbook.part, text).children.find(({ name }) => name === 'bookViews');
  const front = view === undefined ? [] : viewChanges(text, view, tab);
  const { start, end } = listed;
  const cut = parts.replace(
    new Map([[workbook.part, splice(text, [{ start, end, text: '' }, ...front])]]),
  );
  return withoutPart(cut, workbook.part, sheet.part);
}

function viewChanges(
  text: string,
  view: { readonly start: number; readonly end: number },
  tab: number,
) {
  return ['activeTab', 'firstSheet'].flatMap((name) =>
    removeAttribute(text, view, name).filter(({ start, end }) =>
      new RegExp(`["']${tab}["']`).test(text.slice(start, end)),
    ),
  );
}

/** A part that is not there and that nothing in the package speaks of, not even by mistake. */
function freePart(parts: Parts, { part }: Workbook): string {
  const slash = part.lastIndexOf('/') + 1;
  const lists = [CONTENT_TYPES, relationshipsOf(part)].map((list) => parts.text(list));
  const spoken = [...parts.names(), ...lists].join('\n').toLowerCase();
  let number = 1;
  while (spoken.includes(`sheet${number}.xml`)) number += 1;
  return `${part.slice(0, slash)}worksheets/sheet${number}.xml`;
}
