import { isName } from './names';

const SPACE = String.raw`[ \t\r\n]`;
const quoted = (name: string, value: string): string =>
  `${SPACE}+${name}${SPACE}*=${SPACE}*(?:"${value}"|'${value}')`;
const DECLARATION = new RegExp(
  `^xml${quoted('version', String.raw`1\.\d+`)}` +
    `(?:${quoted('encoding', String.raw`[A-Za-z][\w.-]*`)})?` +
    `(?:${quoted('standalone', '(?:yes|no)')})?${SPACE}*$`,
);
const TARGET = /^[^ \t\r\n?]*/;

/**
 * What is wrong with what stands between `<?` and `?>`: the declaration that a part begins with, or an
 * instruction, which may say what it likes; null where nothing is.
 */
export function whyNoInstruction(text: string, isFirst: boolean): string | null {
  const [target = ''] = TARGET.exec(text) ?? [];
  if (target !== 'xml') {
    const isTarget = isName(target) && target.toLowerCase() !== 'xml';
    return isTarget ? null : 'a processing instruction without a name';
  }
  if (!isFirst) return 'an XML declaration that is not in front';
  return DECLARATION.test(text) ? null : 'a malformed XML declaration';
}
