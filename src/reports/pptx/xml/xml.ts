import { plainText } from '../../plainText.ts';

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

const escaped = (text: string): string =>
  plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
