import type { SvgNode } from './svgTree.ts';

/** What an element has from those around it. */
export type Paint = Readonly<Record<string, string>>;

const INHERITED = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'font-size', 'font-weight', 'text-anchor'],
]);

/** Its own, and else what stands around it. */
export function paintOf({ attributes }: SvgNode, around: Paint): Paint {
  const own = Object.entries(attributes).filter(([name]) => INHERITED.has(name));
  return own.length === 0 ? around : { ...around, ...Object.fromEntries(own) };
}

export const numberIn = (text: string | undefined, otherwise = 0): number => {
  const number = Number.parseFloat(text ?? '');
  return Number.isFinite(number) ? number : otherwise;
};

/** The id in `url(#id)`; `null` for a colour. */
export const idIn = (paint: string | undefined): string | null =>
  /^url\(["']?#([^"')]+)["']?\)$/.exec(paint ?? '')?.[1] ?? null;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a path goes around, control points included: enough to lay a pattern behind it. */
export function boxOfPath(d: string): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, letter = '', text = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (text.match(/-?(?:\d*\.\d+|\d+\.?)(?:e-?\d+)?/gi) ?? []).map(Number);
    const isRelative = letter === letter.toLowerCase();
    const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
    const command = letter.toUpperCase();
    const step = command === 'A' ? 7 : command === 'H' || command === 'V' ? 1 : 2;
    for (let at = 0; at + step <= numbers.length; at += step) {
      const last = numbers.slice(at, at + step);
      if (command === 'H') x = (isRelative ? x : 0) + (last[0] ?? 0);
      else if (command === 'V') y = (isRelative ? y : 0) + (last[0] ?? 0);
      else {
        x = fromX + (last.at(-2) ?? 0);
        y = fromY + (last.at(-1) ?? 0);
      }
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
