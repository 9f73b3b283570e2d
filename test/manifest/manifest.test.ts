import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { version } from '../../package.json';
import { manifestAt } from '../../scripts/build/manifest-at';
import { faults } from '../../scripts/manifest/faults';
import { placeOf } from '../../src/taskpane/start/place';
import { pngSize } from './png-size';

const ROOT = resolve(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const INTRANET = 'https://jx.example.gov.cn/ziping/';

describe.each([
  ['manifest.xml', MANIFEST, 'https://localhost:3000/'],
  ['the manifest for an intranet', manifestAt(MANIFEST, INTRANET), INTRANET],
])('%s', (_, xml, baseUrl) => {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const elements = [...document.getElementsByTagName('*')];

  test('has only addresses in the folder the page is served from', () => {
    const addresses = texts(elements).filter((text) => /^\w+:/.test(text));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(baseUrl))).toEqual([]);
  });

  test('names icons that exist and have the size that Office expects there', () => {
    const icons = [
      [valueOf('IconUrl'), 32],
      [valueOf('HighResolutionIconUrl'), 64],
      ...named('bt:Image')
        .filter((image) => image.hasAttribute('resid'))
        .map((image) => [resource(image), Number(image.getAttribute('size'))]),
    ] as const;
    for (const [url, size] of icons) {
      const path = String(url).replace(baseUrl, `${ROOT}/`);
      expect([path, ...pngSize(path)]).toEqual([path, size, size]);
    }
  });

  test('gives every icon of the ribbon in the three sizes it must have', () => {
    for (const icon of named('Icon')) {
      const sizes = children(icon).map((image) => image.getAttribute('size'));
      expect(sizes).toEqual(['16', '32', '80']);
    }
  });

  test('has no fault by the schema that Microsoft publishes', () => {
    expect(faults(xml)).toEqual([]);
  });

  test('defines each resource once, and none that nothing refers to', () => {
    const defined = children(only('Resources')).flatMap((list) => children(list).map(idOf));
    const referred = elements.flatMap((element) => element.getAttribute('resid') ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(referred)).toEqual(new Set(defined));
  });

  test('has a Chinese and an English wording of every text', () => {
    const translated = [
      only('DisplayName'),
      only('Description'),
      // What stands before the name of a function is the same in every language.
      ...children(only('bt:ShortStrings')).filter(
        (text) => idOf(text) !== only('Namespace').getAttribute('resid'),
      ),
      ...children(only('bt:LongStrings')),
    ];
    expect(only('DefaultLocale').textContent).toBe('zh-CN');
    for (const element of translated) {
      expect(element.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
      expect(children(element).map((child) => child.getAttribute('Locale'))).toEqual(['en-US']);
    }
  });

  test('has the version of the package, so that Excel notices a new one', () => {
    expect(only('Version').textContent).toBe(`${version}.0`);
  });

  test('asks for the API that the oldest supported Excel has', () => {
    const [set] = children(only('Sets'));
    expect(set?.getAttribute('Name')).toBe('ExcelApi');
    expect(set?.getAttribute('MinVersion')).toBe('1.14');
  });

  test('opens one and the same pane with both buttons, the second one with the preview', () => {
    const actions = named('Action').map(children);
    expect(new Set(actions.map(([pane]) => pane?.textContent)).size).toBe(1);
    const places = actions.map(([, source]) => source && placeOf(new URL(resource(source)).search));
    expect(places).toEqual([
      { kind: 'excel', startWithPreview: false },
      { kind: 'excel', startWithPreview: true },
    ]);
  });

  test('names the files of the functions as the build does, and asks for no set because of them', () => {
    const addresses = ['Script', 'Page', 'Metadata'].map((tag) => {
      const [source] = children(only(tag));
      return source && resource(source);
    });
    expect(addresses).toEqual(
      ['functions.js', 'functions.html', 'functions.json'].map((file) => `${baseUrl}${file}`),
    );
    // A pane that is hidden where functions are missing would be worse than no functions.
    expect(children(only('Sets')).map((set) => set.getAttribute('Name'))).toEqual(['ExcelApi']);
  });

  function named(tag: string): Element[] {
    return elements.filter((element) => element.tagName === tag);
  }

  function only(tag: string): Element {
    const [element] = named(tag);
    if (element === undefined) throw new Error(`no element ${tag}`);
    return element;
  }

  function valueOf(tag: string): string {
    return only(tag).getAttribute('DefaultValue') ?? '';
  }

  /** What the `resid` of an element stands for. */
  function resource(element: Element): string {
    const id = element.getAttribute('resid');
    const definition = elements.find((other) => other.getAttribute('id') === id);
    return definition?.getAttribute('DefaultValue') ?? '';
  }
});

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

function texts(elements: readonly Element[]): string[] {
  return elements.flatMap((element) =>
    ['DefaultValue', 'Value'].flatMap((name) => element.getAttribute(name) ?? []),
  );
}
