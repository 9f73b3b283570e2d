import { ACTION, type RequestBody } from './wire/protocol';

/** Methods that change the workbook. */
const CHANGING = new Set(['Add', 'Delete']);
/** Asking for merges empties the list though it changes nothing (OfficeDev/office-js #5918). */
const EMPTYING = new Set(['GetMergedAreasOrNullObject']);

/** What a request does to the list of what Ctrl+Z can take back. */
export function effectOnUndo({ Actions: actions, ObjectPaths: paths }: RequestBody) {
  const called = Object.values(paths).map(({ Name: name = '' }) => name);
  const writes =
    called.some((name) => CHANGING.has(name)) ||
    actions.some(({ ActionType: type, Name: name = '' }) => {
      return type === ACTION.setProperty || CHANGING.has(name);
    });
  if (writes) return 'writes';
  return called.some((name) => EMPTYING.has(name)) ? 'empties' : 'none';
}
