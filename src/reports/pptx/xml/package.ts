import { strToU8 } from 'fflate';
import type { ZippedFile } from '../../zips/zip.ts';
import { documentOf, el } from './xml.ts';

/** A file of the package, with what it is and what it points to. */
export interface Part {
  /** "ppt/slides/slide1.xml" */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Its content type; `null` where the ending says it. */
  readonly type: string | null;
  /** In this order they are `rId1`, `rId2` and so on. */
  readonly to: readonly Relation[];
}

export interface Relation {
  /** The last word of its type's address: "slideLayout". */
  readonly type: string;
  readonly path: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const BY_ENDING: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * All files of a package: the list of types first, as its standard advises, then the parts in their
 * order, each with what it points to.
 *
 * @param root what the package itself points to
 */
export function packageOf(
  root: readonly Relation[],
  parts: readonly Part[],
): readonly ZippedFile[] {
  const types = el(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    Object.entries(BY_ENDING).map(([ending, type]) =>
      el('Default', { Extension: ending, ContentType: type }),
    ),
    parts.flatMap(({ path, type }) =>
      type ? [el('Override', { PartName: `/${path}`, ContentType: type })] : [],
    ),
  );
  return [
    fileOf('[Content_Types].xml', documentOf(types)),
    fileOf('_rels/.rels', relationsXml('', root)),
    ...parts.flatMap(({ path, content, to }) => [
      fileOf(path, content),
      ...(to.length > 0 ? [fileOf(relationsPath(path), relationsXml(path, to))] : []),
    ]),
  ];
}

const fileOf = (name: string, content: string | Uint8Array): ZippedFile => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

const relationsXml = (from: string, to: readonly Relation[]): string =>
  documentOf(
    el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      to.map(({ type, path }, at) =>
        el('Relationship', {
          Id: `rId${at + 1}`,
          Type:
            type === 'core-properties'
              ? `${PACKAGE}/relationships/metadata/${type}`
              : `${OFFICE}/${type}`,
          Target: wayTo(from, path),
        }),
      ),
    ),
  );

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** "../slideLayouts/slideLayout1.xml" */
function wayTo(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = here.findIndex((folder, at) => folder !== there[at]);
  const same = shared === -1 ? here.length : shared;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}
