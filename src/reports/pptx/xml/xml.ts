declare const xml: unique symbol;

/** Well-formed: all that was put into it is escaped, and XML can hold it. */
export type Xml = string & { readonly [xml]: true };

/** What is `undefined` is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

export const el = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | readonly Xml[])[]
): Xml => {
  const said = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(String(value))}"`))
    .join('');
  const inner = children.flat().join('');
  return (inner === '' ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`) as Xml;
};

export const words = (text: string): Xml => escaped(text) as Xml;

/** Nothing: for a child that there is not. */
export const NONE = '' as Xml;

/** A whole part. */
export const documentOf = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${root}`;

/** No XML can hold these, not even escaped. */
// oxlint-disable-next-line no-control-regex -- these are the characters it is about
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same text without what no XML can hold. */
export const holdable = (text: string): string => text.toWellFormed().replace(REFUSED, '');

const escaped = (text: string): string =>
  holdable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
