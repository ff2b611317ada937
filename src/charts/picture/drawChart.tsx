import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Words } from '#ui/partnershipWords.ts';
import { WordsContext } from '#ui/WordsContext.ts';
import { chartPicture } from './chartPicture.tsx';
import type { ChartToDraw } from './chartToDraw.ts';
import { PICTURE_WIDTH } from './offScreen.ts';
import { drawPicture, type Picture } from './drawPicture.ts';
import styles from './drawChart.module.css';
import { PictureSheet } from './PictureSheet.tsx';
import { toPng } from './toPng.ts';

/** Of a drawing in a document, in CSS pixels: its words are then as large as those around it. */
const DOCUMENT_WIDTH = 680;

/**
 * Draws a chart for a file, beside the page and on paper's colours, whatever the window and the theme.
 * For a document nothing but the drawing: its title, sentence and table are the document's.
 */
export async function drawChart(
  { title, description, data, provenance }: Omit<ChartToDraw, 'id'>,
  words: Words,
): Promise<Picture> {
  const host = document.createElement('div');
  host.setAttribute('data-paper', '');
  host.setAttribute('aria-hidden', 'true');
  host.inert = true;
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() =>
      root.render(
        <WordsContext value={words}>
          {provenance ? (
            <PictureSheet
              {...{ title, provenance }}
              sentence={description}
              note=""
              picture={chartPicture(title, data, PICTURE_WIDTH)}
            />
          ) : (
            <div className={styles.sheet}>{chartPicture(title, data, DOCUMENT_WIDTH)}</div>
          )}
        </WordsContext>,
      ),
    );
    return await drawPicture(host, { title, description });
  } finally {
    root.unmount();
    host.remove();
  }
}

/** The same without the typeface in it: a document has its own. */
export const withoutFace = (svg: string): string => svg.replace(/<style>[^<]*<\/style>/, '');

export { toPng };
