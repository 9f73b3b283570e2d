import * as fc from 'fast-check';

/** One way to spoil the XML of a part. */
type Mangling = (xml: string) => string;

/** What a hostile or broken writer puts into an attribute or a text. */
const VALUES = [
  '',
  '-1',
  '0',
  '1',
  '20',
  'A1',
  'B20',
  '1048577',
  '99999999999999999999',
  '1e308',
  'NaN',
  'A0',
  'XFE1',
  'ZZZZZZ99999999',
  'A1:XFD1048576',
  '#REF!',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  '&lt;script&gt;',
  '&#x202E;',
  '_x0000_',
  'true',
  '—'.repeat(300),
];

/** Pieces that no writer puts between tags. */
const PIECES = [
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  '&b;',
  '&#0;',
  '&#xD800;',
  '<![CDATA[<v>1</v>]]>',
  '<?php ?>',
  '<!-- -- -->',
  '<c/>',
  '<row/>',
  '</row>',
  '<sheetData>',
  '<v>7</v>',
  '\u0000',
  '\ufffe',
  '<a:c xmlns:a="urn:a"/>',
  '<is><r><t>甲</t></r></is>',
];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const cutOff = place.map(
  (at): Mangling =>
    (xml) =>
      xml.slice(0, at * xml.length),
);

const cutOut = fc.tuple(place, fc.nat(60)).map(
  ([at, length]): Mangling =>
    (xml) =>
      splice(xml, at * xml.length, length, ''),
);

const putIn = fc.tuple(place, fc.constantFrom(...PIECES)).map(
  ([at, piece]): Mangling =>
    (xml) =>
      splice(xml, at * xml.length, 0, piece),
);

const otherValue = fc
  .tuple(place, fc.constantFrom(...VALUES))
  .map(([which, value]): Mangling => replaceOne(/"[^"<>]*"/g, which, `"${value}"`));

const otherText = fc
  .tuple(place, fc.constantFrom(...VALUES))
  .map(([which, value]): Mangling => replaceOne(/>[^<>]*</g, which, `>${value}<`));

const otherName = fc
  .tuple(place, fc.constantFrom('c', 'row', 'v', 'f', 't', 'is', 'si', 'xf', 'sheet', 'x:c'))
  .map(([which, name]): Mangling => replaceOne(/<\/?[\w:]+/g, which, `<${name}`));

const tagTwice = place.map((which) => replaceOne(/<[^<>]*>/g, which, '$&$&'));

const ELEMENT = /<(row|c|v|si|xf|sheet|Relationship|Override)\b[^<>]*(?:\/>|[^/]>.*?<\/\1>)/gs;

const elementTwice = place.map((which) => replaceOne(ELEMENT, which, '$&$&'));

const elementGone = place.map((which) => replaceOne(ELEMENT, which, ''));

const one = fc.oneof(
  cutOff,
  cutOut,
  putIn,
  { arbitrary: otherValue, weight: 3 },
  otherText,
  otherName,
  tagTwice,
  { arbitrary: elementTwice, weight: 2 },
  elementGone,
);

/** The XML of a part after one to three of them. */
export function mangled(xml: string): fc.Arbitrary<string> {
  return fc
    .array(one, { minLength: 1, maxLength: 3 })
    .map((steps) => steps.reduce((text, step) => step(text), xml));
}

function splice(xml: string, at: number, length: number, piece: string): string {
  const start = Math.floor(at);
  return xml.slice(0, start) + piece + xml.slice(start + length);
}

/** Replaces one of all matches: that which stands at `which`, a part of their number. */
function replaceOne(pattern: RegExp, which: number, replacement: string): Mangling {
  return (xml) => {
    const matches = [...xml.matchAll(pattern)];
    const match = matches[Math.floor(which * matches.length)];
    if (match === undefined) return xml;
    const text = replacement.replaceAll('$&', () => match[0]);
    return splice(xml, match.index, match[0].length, text);
  };
}
