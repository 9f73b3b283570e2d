// Covers src/host/xlsx/xml/names.ts
// Covers src/host/xlsx/xml/references.ts
// Covers src/host/xlsx/xml/declaration.ts
import { SaxesParser } from 'saxes';
import { HostError } from '../../../../src/host/host-error';
import { Scanner } from '../../../../src/host/xlsx/xml/scanner';

/** What a scan tells, text within the root joined; null where it refuses. */
type Told = readonly string[] | null;

function toldBy(pieces: readonly string[]): Told {
  const told: string[] = [];
  const scanner = new Scanner('part', {
    open: (name, attributes, _declares, end, selfClosing) =>
      void told.push(opening(name, attributes, end, selfClosing)),
    close: (name, end) => void told.push(`/${name} ${end}`),
    text: (text) => void addText(told, text),
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.close();
    return told;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** The same by a parser that others have used for years. */
function toldBySaxes(text: string): Told {
  const told: string[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  const inRoot = (piece: string): void => {
    if (depth > 0) addText(told, piece);
  };
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    told.push(opening(tag.name, tag.attributes, parser.position, tag.isSelfClosing));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    told.push(`/${tag.name} ${parser.position}`);
  });
  parser.on('text', inRoot);
  parser.on('cdata', inRoot);
  try {
    parser.write(text).close();
    return told;
  } catch {
    return null;
  }
}

function opening(name: string, attributes: object, end: number, selfClosing: boolean): string {
  return `${name} ${JSON.stringify(Object.entries(attributes))} ${end} ${selfClosing}`;
}

function addText(told: string[], text: string): void {
  const last = told.at(-1);
  if (last?.startsWith('=') === true) told[told.length - 1] = last + text;
  else told.push(`=${text}`);
}

const WELL_FORMED = [
  '<a/>',
  '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>\n',
  "<?xml version='1.0'?><!-- - --><a b='1' c = \"2\"\n></a ><?x y?><!---->",
  '<x:a xmlns:x="u" x:b="&lt;&#x4e00;&#25991;"><x:c/>\r\n1\r2]]&gt;</x:a>',
  '<a><![CDATA[<b>]]]]><![CDATA[>\r\n]]>&amp;&quot;&apos;&gt;</a>',
  '<甲 乙="1\t2\n3\r\n4"><_b-1.·/></甲>',
  '<a constructor="1" __proto__="2" toString="3">𠮷</a>',
  '<a b=">" c="\'"/>',
  ' <a/>',
  '<a>x\n<b>y</b>z</a>',
  '<a>]] ]> &#9;&#10;&#13;</a>',
  '<a><?x ?><?y a?b??></a>',
];

const MALFORMED = [
  '',
  ' ',
  '甲',
  '<',
  '<a',
  '<a>',
  '<a></b>',
  '<a></ab>',
  '<a></a',
  '</a>',
  '<a/><b/>',
  '<a/>1',
  '1<a/>',
  '<a/>&lt;',
  '<a b/>',
  '<a b=1/>',
  '<a b="1/>',
  '<a b="1"c="2"/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a / >',
  '<a /b="1">',
  '<1/>',
  '<-a/>',
  '<a 1="2"/>',
  '< a/>',
  '<a></ a>',
  '<×/>',
  '<a ·="1"/>',
  '<a>&x;</a>',
  '<a>&;</a>',
  '<a>&amp</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#xFFFE;</a>',
  '<a>&#x110000;</a>',
  '<a>&#x;</a>',
  '<a>&# 1;</a>',
  '<a>&constructor;</a>',
  '<a b="&x;"/>',
  '<a b="&amp"/>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a b="\u0000"/>',
  '<a>\uFFFE</a>',
  '<!-- -- --><a/>',
  '<!-- ---><a/>',
  '<!--',
  '<!x><a/>',
  '<a><![cdata[]]></a>',
  '<![CDATA[1]]><a/>',
  '<a><![CDATA[</a>',
  '<!DOCTYPE a><a/>',
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  ' <?xml version="1.0"?><a/>',
  '<a/><?xml version="1.0"?>',
  '<?XML version="1.0"?><a/>',
  '<?xml?><a/>',
  '<?xml encoding="UTF-8"?><a/>',
  '<?xml version="2.0"?><a/>',
  '<?xml version="1.0" standalone="maybe"?><a/>',
  '<?xml version="1.0" encoding="8"?><a/>',
  '<?xml version="1.0" standalone="yes" encoding="UTF-8"?><a/>',
  '<?xml version="1.0"encoding="UTF-8"?><a/>',
  '<??><a/>',
  '<? x?><a/>',
  '<?x<a/>',
];

test.each(WELL_FORMED)('%j is told as another parser tells it', (text) => {
  const told = toldBy([text]);
  expect(told).not.toBeNull();
  expect(told).toEqual(toldBySaxes(text));
});

test.each(MALFORMED)('%j is refused', (text) => {
  expect(toldBy([text])).toBeNull();
  expect(toldBySaxes(text)).toBeNull();
});

test('what is told does not depend on the pieces in which a text comes', () => {
  for (const text of [...WELL_FORMED, ...MALFORMED])
    for (const length of [1, 2, 3, 7]) expect(toldBy(cut(text, length))).toEqual(toldBy([text]));
});

test('a text with any signs put in, left out or changed is told or refused as another parser does', () => {
  const next = numbers(7);
  const signs = [
    ...'<>/="\'&;:?!-[] \n\rax1#甲\u0001',
    '\uFEFF',
    ']]>',
    '<!--',
    '-->',
    '&lt;',
    '<?',
  ];
  for (let round = 0; round < 5_000; round += 1) {
    const whole = [...(WELL_FORMED[next(WELL_FORMED.length)] ?? '')];
    for (let change = next(3); change >= 0; change -= 1)
      whole.splice(
        next(whole.length + 1),
        next(3),
        ...[signs[next(signs.length)] ?? ''].slice(next(2)),
      );
    const text = whole.join('');
    expect([text, toldBy([text])]).toEqual([text, toldBySaxes(text)]);
  }
});

test('a tag in many pieces costs no more than its length', () => {
  const long = `<a b="${'>'.repeat(400_000)}"/>`;
  const looked: number[] = [];
  const scanner = new Scanner('part', {
    open: (_name, attributes) => void looked.push(attributes['b']?.length ?? 0),
    close: () => {},
    text: () => {},
  });
  for (const piece of cut(long, 16)) scanner.write(piece);
  scanner.close();
  expect(looked).toEqual([400_000]);
});

function cut(text: string, length: number): readonly string[] {
  const signs = [...text];
  return Array.from({ length: Math.ceil(signs.length / length) }, (_, at) =>
    signs.slice(at * length, (at + 1) * length).join(''),
  );
}

/** Numbers that look like chance and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
