import { unzipSync } from 'fflate';
import { archive } from '../../../scripts/bundle/archive';

const CONTENTS = new Map([
  ['set-address.sh', new TextEncoder().encode('#!/bin/sh')],
  ['pane/index.html', new TextEncoder().encode('page')],
]);
/** Where the list of a zip's files has the system that made an entry, its rights and its name. */
const ENTRY = { mark: 'PK\u0001\u0002', system: 5, rights: 40, name: 46 };

test('everything is in one folder', () => {
  expect(Object.keys(unzipSync(archive('ziping-1.2.3', CONTENTS)))).toEqual([
    'ziping-1.2.3/set-address.sh',
    'ziping-1.2.3/pane/index.html',
  ]);
});

test('a script may be run where it is unpacked, and nothing else', () => {
  const bytes = Buffer.from(archive('z', CONTENTS));
  expect(entry(bytes, 'z/set-address.sh')).toEqual({ system: 3, rights: 0o755 });
  expect(entry(bytes, 'z/pane/index.html')).toEqual({ system: 3, rights: 0o644 });
});

test('the same files give the same bytes on another day', () => {
  const first = archive('z', CONTENTS);
  jest.useFakeTimers({ now: new Date('2040-05-06') });
  try {
    expect(archive('z', CONTENTS)).toEqual(first);
  } finally {
    jest.useRealTimers();
  }
});

/** What the list of the zip says of a file. */
function entry(zip: Buffer, name: string) {
  const at = zip.lastIndexOf(name) - ENTRY.name;
  expect(zip.subarray(at, at + ENTRY.mark.length).toString()).toBe(ENTRY.mark);
  return { system: zip[at + ENTRY.system], rights: zip.readUInt16LE(at + ENTRY.rights) };
}
