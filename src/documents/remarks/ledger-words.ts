import type { LedgerLine, LedgerState } from './ledger';

const STATE_NAMES: Readonly<Record<LedgerState, string>> = {
  found: '有问题',
  nothing: '通过',
  unfit: '不适用',
  lacking: '数据不足',
  off: '设置里关掉',
};

/** Above what of a form was not checked. */
export const UNCHECKED_TITLE = '没有检查的';

/** Said above the list of what was checked. */
export const LEDGER_NOTE =
  '“通过”只说明没有发现这一类问题；“不适用”是表里没有这一项；“数据不足”是有这一项而没有可以核对的内容。';

/** `有问题 3` or another state. */
export function stateText({ state, count }: LedgerLine): string {
  return state === 'found' ? `${STATE_NAMES.found} ${count}` : STATE_NAMES[state];
}
