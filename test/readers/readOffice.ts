import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** The parts of an office file that are XML, read by a parser that refuses what is not well formed. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, Document> {
  const parts = Object.entries(unzipSync(bytes)).filter(
    ([name]) => name.endsWith('.xml') || name.endsWith('.rels'),
  );
  return new Map(parts.map(([name, part]) => [name, parseXml(name, strFromU8(part))]));
}

const { DOMParser } = new JSDOM('').window;

function parseXml(name: string, text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error) throw new TypeError(`${name}: ${error.textContent}`);
  return document;
}

/** The text of every element of that name, whatever its prefix. */
export const textsIn = (part: Document | undefined, name: string): readonly string[] =>
  elementsIn(part, name).map((element) => element.textContent ?? '');

export const elementsIn = (part: Document | undefined, name: string): readonly Element[] => [
  ...(part?.getElementsByTagNameNS('*', name) ?? []),
];

export const attribute = (element: Element, name: string): string | null =>
  [...element.attributes].find(({ localName }) => localName === name)?.value ?? null;
