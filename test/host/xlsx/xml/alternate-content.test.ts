import { scanText } from '../../../../src/host/xlsx/xml/scan';

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const OWN = 'xmlns:own="urn:example:own"';

function choice(requires: string, inside: string): string {
  return `<mc:Choice Requires="${requires}">${inside}</mc:Choice>`;
}

function alternatives(inside: string): string {
  return `<a ${MC} ${X14} ${OWN}><mc:AlternateContent>${inside}</mc:AlternateContent>!</a>`;
}

function textOf(xml: string): string {
  let text = '';
  scanText('part', xml, { text: (piece) => (text += piece) });
  return text;
}

const fallback = (inside: string): string => `<mc:Fallback>${inside}</mc:Fallback>`;

test.each([
  ['the version of a known vocabulary', choice('x14', '新') + fallback('旧'), '新!'],
  ['the old one where the vocabulary is unknown', choice('own', '新') + fallback('旧'), '旧!'],
  ['the old one where no prefix is declared', choice('x99', '新') + fallback('旧'), '旧!'],
  [
    'the first known of several',
    choice('own', '甲') + choice('x14', '乙') + choice('x14', '丙'),
    '乙!',
  ],
  ['nothing where none fits', choice('own', '新'), '!'],
  [
    'nothing of what a version passed over holds',
    choice('own', '<b><c>新</c></b>') + fallback('旧'),
    '旧!',
  ],
  [
    'a version within a version',
    choice(
      'x14',
      `甲<mc:AlternateContent>${choice('own', '乙')}${fallback('丙')}</mc:AlternateContent>丁`,
    ) + fallback('戊'),
    '甲丙丁!',
  ],
  [
    'none within one that is passed over',
    choice('own', `<mc:AlternateContent>${choice('x14', '乙')}</mc:AlternateContent>`) +
      fallback('戊'),
    '戊!',
  ],
])('tells %s', (_, inside, expected) => {
  expect(textOf(alternatives(inside))).toBe(expected);
});

test('knows prefixes by where they are declared, not by their names', () => {
  const versions = `<mc:AlternateContent>${choice('x14', '新')}${fallback('旧')}</mc:AlternateContent>`;
  expect(textOf(`<a ${MC}><b ${X14}>${versions}</b>${versions}</a>`)).toBe('新旧');
});

test('tells elements of the version that counts, opened and closed alike', () => {
  const names: string[] = [];
  scanText('part', alternatives(choice('own', '<x/>') + fallback('<y/>')), {
    open: (name) => names.push(`<${name}`),
    close: (name) => names.push(`${name}>`),
  });
  expect(names.filter((name) => /x|y/.test(name))).toEqual(['<y', 'y>']);
  expect(names.filter((name) => name.startsWith('<'))).toHaveLength(
    names.filter((name) => name.endsWith('>')).length,
  );
});
