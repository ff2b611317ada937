import '#ui/base.css';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Provenance } from '#domain/pack/provenance.ts';
import type { IsoDate } from '#domain/ids.ts';
import { aSubgroupStatus } from '#test/chartBuilders.ts';
import { StatusBySubgroupChart } from '../statusBySubgroup/StatusBySubgroupChart.tsx';
import { ReadProvenance } from './ReadProvenance.ts';

const PROVENANCE: Provenance = {
  partnership: 'Safer Example Partnership',
  shortName: 'SEP',
  planYear: '2017-18',
  asAt: '2018-01-12' as IsoDate,
  marking: 'official-sensitive',
  notice: 'Illustrative sample',
  reading: null,
  snapshot: null,
};

const ROWS = [
  aSubgroupStatus('Violence Prevention', { complete: 4, 'on-track': 3, 'no-update': 2 }),
  aSubgroupStatus('Ŵyl a Thân', { complete: 5 }, { planState: 'draft' }),
];

interface Showing {
  readonly rows?: typeof ROWS;
  readonly title?: string;
  /** Of the window's part that the chart has, in CSS pixels. */
  readonly room?: number;
}

const show = ({ rows = ROWS, title = 'Status by subgroup', room = 1100 }: Showing = {}) =>
  render(
    <ReadProvenance value={() => Promise.resolve(PROVENANCE)}>
      <div style={{ inlineSize: `${room}px` }}>
        <StatusBySubgroupChart
          {...{ rows, title }}
          note="Counted over all actions."
          linkTo={({ id }) => `#/subgroups/${id}`}
        />
      </div>
    </ReadProvenance>,
  );

type Screen = Awaited<ReturnType<typeof show>>;

/** By the keyboard: where the mouse rests, the next chart would read out a row. */
async function press(screen: Screen, name: string): Promise<void> {
  const button = screen.getByRole('button', { name });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}

/** Presses a button, and takes what the browser is handed. */
async function take(screen: Screen, button: string): Promise<Blob> {
  const handed = vi.spyOn(URL, 'createObjectURL');
  await press(screen, button);
  await expect.element(screen.getByText(/^Handed to the browser/)).toBeInTheDocument();
  const [file] = handed.mock.calls.at(-1) ?? [];
  handed.mockRestore();
  if (!(file instanceof Blob)) throw new TypeError('No file was handed to the browser');
  return file;
}

const takeSvg = async (screen: Screen) => {
  const text = await (await take(screen, 'Save as SVG')).text();
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  return { text, root: file.documentElement as unknown as SVGSVGElement };
};

const wordsIn = (root: Element) => [...root.querySelectorAll('text')].map((one) => one.textContent);

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  vi.unstubAllGlobals();
});

it('says in the picture what it is, whose, as at when, how it is marked and that it is a sample', async () => {
  const { root } = await takeSvg(await show());

  expect(wordsIn(root)).toEqual(
    expect.arrayContaining([
      ...['Safer Example Partnership · Plan 2017-18', 'Status by subgroup'],
      ...['As at 12 January 2018', 'OFFICIAL-SENSITIVE', 'Illustrative sample'],
      ...['Complete', 'On track', 'No update', '4', '3', '2', '5 draft'],
      'Counted over all actions.',
      'Source: the partnership’s own records, live (not a snapshot)',
    ]),
  );
  expect(root.querySelector(':scope > title')?.textContent).toBe('Status by subgroup');
  expect(root.querySelector(':scope > desc')?.textContent).toContain('14 actions');
});

it('needs nothing but itself: no style sheet, no variable, no other file, no link', async () => {
  const { text, root } = await takeSvg(await show());

  expect(root.querySelectorAll('parsererror')).toHaveLength(0);
  expect(text.replaceAll(/url\(data:[^)]+\)/g, '')).not.toMatch(
    /var\(|class=|style=|href|https?:\/\/(?!www\.w3\.org\/2000\/svg")|url\((?!#)|currentcolor/i,
  );
  const fonts = root.querySelector('style')?.textContent ?? '';
  expect(fonts.match(/@font-face/g)).toHaveLength(2);
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  const pointed = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
  expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  expect(pointed.length).toBeGreaterThan(0);
});

it('is the same at any width of the window and in either theme', async () => {
  const screen = await show();
  const wide = await takeSvg(screen);
  await screen.unmount();
  document.documentElement.dataset['theme'] = 'dark';
  const narrow = await takeSvg(await show({ room: 320 }));

  expect(narrow.text).toBe(wide.text);
});

it('keeps a long title and forty subgroups inside its edges', async () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    aSubgroupStatus(`${at} ${'Safeguarding '.repeat(32)}`, { complete: at + 1 }),
  );
  const { root } = await takeSvg(await show({ rows, title: 'Status by subgroup '.repeat(21) }));
  document.body.append(root);

  const edge = root.getBoundingClientRect();
  const boxes = [...root.querySelectorAll('text')].map((one) => one.getBoundingClientRect());
  root.remove();
  expect(boxes.length).toBeGreaterThan(80);
  expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(edge.left);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(edge.right);
  expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(edge.bottom);
});

it('has in the PNG two dots for each of the drawing, and paper behind it', async () => {
  const screen = await show();
  const { root } = await takeSvg(screen);
  const png = await take(screen, 'Save as PNG');

  const bitmap = await createImageBitmap(png);
  expect([bitmap.width, bitmap.height]).toEqual(
    ['width', 'height'].map((side) => 2 * Number(root.getAttribute(side))),
  );
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  expect([...(context?.getImageData(3, 3, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
});

it('says what to do instead where the browser cannot copy pictures', async () => {
  vi.stubGlobal('ClipboardItem', undefined);
  const screen = await show();

  await press(screen, 'Copy: Status by subgroup');

  await expect.element(screen.getByText(/cannot copy pictures. Save it as PNG/)).toBeVisible();
});

it('leaves nothing behind on the page, and offers nothing where there is no picture', async () => {
  const drawn = await show();
  await takeSvg(drawn);
  expect(document.querySelectorAll('body > [data-paper]')).toHaveLength(0);
  await drawn.unmount();

  const screen = await show({ rows: [] });
  expect(screen.container.querySelectorAll('button')).toHaveLength(0);
});
