import { RULES } from '../../../engine/rules';
import { samePlace } from '../ignored';
import type { Ignored } from '../state';
import type { Keeping } from './kept-list';
import { isCell, isRecord, isString, readList } from './shape';

/** 忽略的问题 of one file. */
export const IGNORED: Keeping<Ignored> = {
  keyOf: (ignored) => JSON.stringify(ignored),
  samePlace,
  read: (value) => readList(value).filter(isIgnored),
  choose: (items) => items,
};

function isIgnored(value: unknown): value is Ignored {
  return (
    isRecord(value) &&
    isString(value['sheet']) &&
    isString(value['project']) &&
    isString(value['message']) &&
    RULES.some(({ id }) => id === value['rule']) &&
    isString(value['reason']) &&
    isCell(value['cell'])
  );
}
