import { DOMParser, type Element } from '@xmldom/xmldom';
import ELEMENTS from './elements.json';

/** What an element of some type is made of. */
interface ElementType {
  /** Left out where it is that of the element around it. */
  readonly namespace?: string;
  /** The values of its attributes, all of which must be there. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Its children in order: `name`, or `name: type`, then `+` or `*` where there may be more. */
  readonly children?: readonly string[];
  /** What it says, if it has no children. */
  readonly text?: string;
}

interface Child {
  readonly name: string;
  readonly type: string;
  readonly least: number;
  readonly most: number;
}

const TYPES: Readonly<Record<string, ElementType>> = ELEMENTS;
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Values by the names that elements.json gives them; any other is a choice of words. */
const VALUES: Readonly<Record<string, string>> = {
  guid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  // Microsoft's validator wants 1.0 at least.
  version: '[1-9]\\d{0,4}(?:\\.\\d{1,5}){3}',
  locale: '[a-z]{2}-[A-Z]{2}',
  level: '\\d{1,3}\\.\\d{1,3}',
  short: '.{1,125}',
  long: '.{1,250}',
  name: '.{1,32}',
  address: 'https://.{1,2000}',
};

/**
 * What is wrong with a manifest by the schema that Microsoft publishes as [MS-OWEMXML]. elements.json
 * holds of it what our manifest uses: anything else is a fault until it is looked up and added there.
 */
export function faults(xml: string): readonly string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root?.localName !== 'OfficeApp') return ['no OfficeApp'];
  return faultsOf(root, 'OfficeApp', '');
}

function faultsOf(element: Element, typeName: string, around: string): string[] {
  const type = TYPES[typeName];
  if (type === undefined) throw new Error(`elements.json does not describe ${typeName}`);
  const namespace = type.namespace ?? around;
  const found = [...attributeFaults(element, type), ...childFaults(element, type, namespace)];
  if (element.namespaceURI !== namespace) found.push(`is in ${element.namespaceURI}`);
  return found
    .map((fault) => (fault.startsWith('/') ? fault : `: ${fault}`))
    .map((fault) => `/${element.localName}${fault}`);
}

function attributeFaults(element: Element, { attributes = {} }: ElementType): string[] {
  const given = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
  return [
    ...given.filter(({ name }) => !(name in attributes)).map(({ name }) => `has a ${name}`),
    ...given
      .filter(({ prefix, namespaceURI }) => namespaceURI !== (prefix === 'xsi' ? XSI : null))
      .map(({ name }) => `${name} is in no namespace of ours`),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      const text = element.getAttribute(name);
      if (text === null) return `has no ${name}`;
      return isValue(text, value, element) ? [] : `${name} is ${text}`;
    }),
  ];
}

function childFaults(element: Element, type: ElementType, namespace: string): string[] {
  const children = childrenOf(element);
  if (type.children === undefined) {
    const text = element.textContent ?? '';
    if (children.length > 0) return [`has a ${children[0]?.localName}`];
    return type.text === undefined || isValue(text, type.text, element) ? [] : [`says ${text}`];
  }
  const order = type.children.map(childOf);
  const places = children.map((child) => order.findIndex(({ name }) => name === child.localName));
  return [
    ...order.flatMap(({ name, least, most }, place) => {
      const count = places.filter((found) => found === place).length;
      return count < least || count > most ? `has ${count} ${name}` : [];
    }),
    ...(places.some((place, index) => place < (places[index - 1] ?? place))
      ? ['is out of order']
      : []),
    ...children.flatMap((child, index) => {
      const described = order[places[index] ?? -1];
      if (described === undefined) return `has a ${child.localName}`;
      return faultsOf(child, described.type, namespace);
    }),
  ];
}

function childOf(entry: string): Child {
  const [, name = '', type = name, often] = /^(\w+)(?:: (\w+))?(?: ([+*]))?$/.exec(entry) ?? [];
  return { name, type, least: often === '*' ? 0 : 1, most: often === undefined ? 1 : Infinity };
}

function isValue(text: string, value: string, { ownerDocument }: Element): boolean {
  if (!value.startsWith('@')) return new RegExp(`^(?:${VALUES[value] ?? value})$`, 'u').test(text);
  const [list] = ownerDocument?.getElementsByTagName(`bt:${value.slice(1)}`) ?? [];
  return list !== undefined && childrenOf(list).some((child) => child.getAttribute('id') === text);
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}
