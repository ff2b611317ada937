import { plainText } from '../plainText.ts';

/** Markup that is ready: whatever else goes into a template is text, and is written as such. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

/** Text in a template is always text: a title of `<b>` reads `<b>`. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = parts.map((part, at) => asText(part) + (strings[at + 1] ?? ''));
  return new Markup((strings[0] ?? '') + written.join(''));
}

function asText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  plainText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Nothing, where there is nothing to say. */
export const NOTHING = new Markup('');
