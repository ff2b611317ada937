import { strFromU8, unzipSync } from 'fflate';

/** A file of Office as a program finds it: its parts, and each XML read by a parser that forgives nothing. */
export interface OfficeFile {
  readonly paths: readonly string[];
  /** In the order of their numbers. */
  readonly pathsOf: (pattern: RegExp) => readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  readonly xml: (path: string) => Document;
  /** Where each relationship of a part leads, by its id. */
  readonly relations: (path: string) => ReadonlyMap<string, string>;
}

/** @throws {TypeError} where a part is missing, or is no XML */
export function officeFile(file: Uint8Array): OfficeFile {
  const parts = unzipSync(file);
  const paths = Object.keys(parts);
  const bytes = (path: string) => {
    const part = parts[path];
    if (!part) throw new TypeError(`No part ${path}`);
    return part;
  };
  const xml = (path: string) => {
    const read = new DOMParser().parseFromString(strFromU8(bytes(path)), 'application/xml');
    const failure = read.querySelector('parsererror');
    if (failure) throw new TypeError(`${path}: ${failure.textContent}`);
    return read;
  };
  const relations = (path: string) => {
    const at = path.lastIndexOf('/') + 1;
    const own = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
    if (!paths.includes(own)) return new Map<string, string>();
    return new Map(
      all(xml(own), 'Relationship').map((relation) => [
        attribute(relation, 'Id'),
        new URL(attribute(relation, 'Target'), `file:///${path}`).pathname.slice(1),
      ]),
    );
  };
  const number = (path: string) => Number(/\d+/.exec(path)?.[0] ?? 0);
  const pathsOf = (pattern: RegExp) =>
    paths.filter((path) => pattern.test(path)).toSorted((a, b) => number(a) - number(b));
  return { paths, pathsOf, bytes, xml, relations };
}

/** Elements by their name as it is written: "a:t". */
export const all = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagName(name),
];

export const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';

/** What its paragraphs say, one a line. */
export const paragraphsOf = (within: Document | Element): readonly string[] =>
  all(within, 'a:p').map((paragraph) =>
    all(paragraph, 'a:t')
      .map(({ textContent }) => textContent)
      .join(''),
  );

/** The speaker's own notes: what a page of notes says besides its marking. */
export const notesIn = (page: Document): readonly string[] =>
  all(page, 'p:sp')
    .filter((shape) => all(shape, 'p:ph').some((place) => attribute(place, 'type') === 'body'))
    .flatMap(paragraphsOf);
