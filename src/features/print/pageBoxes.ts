/** What stands at the edges of every printed page. All of it may come from somebody's typing. */
export interface RunningText {
  /** Top left: whose plan, of which year, for which meeting. */
  readonly heading: string;
  /** Top right. */
  readonly marking: string;
  /** Bottom left: which snapshot, and as at which day. */
  readonly foot: string;
  /** Under it, where there is one: what these data are not. */
  readonly notice: string;
}

/** In characters: what stands at an edge takes three lines at most. */
const LONGEST = 240;

/**
 * Rules for the margins of a printed page. They go into a style sheet of their own, made by script:
 * the content policy allows no `<style>`, and no text of a plan may be written into one.
 */
export function pageRules({ heading, marking, foot, notice }: RunningText): string {
  const ends = [foot, notice].filter(Boolean).map(runningText).map(cssText).join(' "\\a " ');
  // What stands in bars on the screen stands on the cover and at the edges.
  return `
@media print { body aside[aria-label] { display: none; } }
@page {
  size: A4;
  margin: 21mm 14mm 20mm;
  ${box('top-left', cssText(runningText(heading)), '72%', 'left', TOP)}
  ${box('top-right', cssText(runningText(marking)), '28%', 'right', `${TOP} font-weight: 700;`)}
  ${box('bottom-left', ends, '86%', 'left', BOTTOM)}
  ${box('bottom-right', '"Page " counter(page) " of " counter(pages)', '14%', 'right', BOTTOM)}
}`;
}

const box = (place: string, content: string, width: string, align: string, looks: string) =>
  `@${place} { content: ${content}; width: ${width}; text-align: ${align}; ${looks} }`;

const SMALL_PRINT =
  'font: 7.5pt/1.35 "Inter Variable", Inter, Arial, sans-serif; color: #16202a; white-space: pre-line; overflow-wrap: anywhere;';

const LINE = '0.5pt solid #6b7883';

const TOP = `${SMALL_PRINT} vertical-align: bottom; padding-bottom: 2mm; margin-bottom: 5mm; border-bottom: ${LINE};`;

const BOTTOM = `${SMALL_PRINT} vertical-align: top; padding-top: 2mm; margin-top: 4mm; border-top: ${LINE};`;

/** On one line, cut to length, and without marks that would turn the words after them around. */
export function runningText(text: string): string {
  const plain = text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const letters = [...plain];
  const isLong = letters.length > LONGEST;
  return withBreaks(isLong ? `${letters.slice(0, LONGEST - 1).join('')}…` : plain);
}

/**
 * The edges of a page break no word that is too long for them, and would run into each other. The id
 * of a snapshot, of 36 characters, stays whole: people copy it.
 */
const withBreaks = (text: string) => text.replaceAll(/\S{40}/gu, '$&\u200B');

/** A text as CSS writes it: nothing in it can end the string, or begin anything else. */
export function cssText(text: string): string {
  const escaped = [...text].map((character) =>
    /[\p{Cc}"\\<>]/u.test(character) ? `\\${codeOf(character)} ` : character,
  );
  return `"${escaped.join('')}"`;
}

/** U+0000 ends a style sheet's text in no browser, but stands for nothing in any. */
function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return (code === 0 ? 0xfffd : code).toString(16);
}
