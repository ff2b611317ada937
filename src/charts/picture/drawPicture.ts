import { fontFace } from '#ui/fontFace.ts';
import { plainColour, shortIds, standAlone } from './standAlone.ts';

export { PictureSheet } from './PictureSheet.tsx';

/** A picture that needs nothing but itself. */
export interface Picture {
  /** The whole SVG file. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

interface PictureWords {
  readonly title: string;
  /** What there is to see, for whoever cannot see it. */
  readonly description: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Of the page, and where it is not to be had, of the most common systems. */
const FONTS = "'Inter Variable', Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/**
 * Takes every drawing on a sheet, where it stands, into one SVG: colours written in, the typeface
 * with it, and nothing that is anywhere else.
 *
 * @param host holds the sheet alone
 */
export async function drawPicture(host: Element, words: PictureWords): Promise<Picture> {
  await document.fonts.ready;
  await drawn(host);
  const sheet = host.firstElementChild ?? host;
  const edge = sheet.getBoundingClientRect();
  const size = { width: Math.ceil(edge.width), height: Math.ceil(edge.height) };
  const file = document.implementation.createDocument(SVG, 'svg');
  const root = file.documentElement;
  const attributes = {
    width: String(size.width),
    height: String(size.height),
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'font-family': FONTS,
    ...{ fill: '#000000', stroke: 'none', 'stroke-width': '1', 'font-weight': '400' },
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  const element = (name: string, text: string) => {
    const made = file.createElementNS(SVG, name);
    made.textContent = text;
    return made;
  };
  const page = file.createElementNS(SVG, 'rect');
  page.setAttribute('width', '100%');
  page.setAttribute('height', '100%');
  page.setAttribute('fill', plainColour(getComputedStyle(sheet).backgroundColor));
  root.append(element('title', words.title), element('desc', words.description));
  root.append(page);

  const rename = shortIds();
  for (const drawing of drawingsIn(sheet)) {
    const { x, y } = drawing.getBoundingClientRect();
    const part = standAlone(drawing, file, rename);
    part.setAttribute('transform', `translate(${round(x - edge.x)} ${round(y - edge.y)})`);
    root.append(part);
  }
  const svg = new XMLSerializer().serializeToString(file);
  return { svg: withFont(svg, await fontFace(sheet.textContent)), ...size };
}

/** As text: a style element is refused by the content policy, in a document of its own, too. */
const withFont = (svg: string, face: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${face ? svg.replace('</desc>', () => `</desc><style>${face}</style>`) : svg}\n`;

/** Those that stand by themselves: neither within another, nor the sign on a button. */
const drawingsIn = (sheet: Element): readonly SVGSVGElement[] =>
  [...sheet.querySelectorAll('svg')].filter(
    (svg) => !svg.parentElement?.closest('svg, button, [role="status"]'),
  );

const round = (length: number) => Math.round(length * 100) / 100;

/** A chart is placed in a few steps: waits until two frames in a row look the same. */
async function drawn(host: Element): Promise<void> {
  let before = '';
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    await new Promise(requestAnimationFrame);
    const now = host.innerHTML;
    if (now === before) return;
    before = now;
  }
}

/** About a second: no chart of ours takes a tenth of it. */
const MOST_FRAMES = 60;
