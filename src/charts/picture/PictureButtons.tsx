import { type ComponentType, type ReactNode, use, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { nameFile } from '#domain/fileName.ts';
import { Button } from '#ui/Button.tsx';
import type { IconName } from '#ui/Icon.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { nameMoment, type Provenance } from '#domain/pack/provenance.ts';
import styles from './PictureButtons.module.css';
import type { PictureSheetProps } from './PictureSheet.tsx';
import { ReadProvenance } from './ReadProvenance.ts';
import { copyPicture } from './copyPicture.ts';
import { sayNotDrawn, saySaved } from './words.ts';

interface PictureButtonsProps {
  readonly title: string;
  /** What there is to see, for whoever cannot see it. */
  readonly sentence: string;
  readonly picture: ReactNode;
  /** What stands under the picture, as it is read; empty for nothing. */
  readonly readNote: () => string;
}

type Way = 'copy' | 'svg' | 'png';

const WAYS: readonly { readonly way: Way; readonly icon: IconName; readonly words: string }[] = [
  { way: 'copy', icon: 'copy', words: 'Copy' },
  { way: 'svg', icon: 'download', words: 'Save as SVG' },
  { way: 'png', icon: 'download', words: 'Save as PNG' },
];

interface Drawing {
  readonly host: HTMLElement;
  readonly Sheet: ComponentType<PictureSheetProps>;
  readonly said: Pick<PictureSheetProps, 'note' | 'provenance'>;
}

/**
 * Takes a chart out of the page: copied, or saved as a file. It is drawn anew for that, beside the
 * page and always alike, so that neither the window nor the theme is seen in it.
 */
export function PictureButtons({ title, sentence, picture, readNote }: PictureButtonsProps) {
  const readProvenance = use(ReadProvenance);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [busyWith, setBusyWith] = useState<Way | null>(null);
  const [outcome, setOutcome] = useState('');

  const draw = async () => {
    const { PictureSheet, drawPicture } = await import('./drawPicture.ts');
    const provenance = await readProvenance();
    const host = document.createElement('div');
    host.setAttribute('data-paper', '');
    host.setAttribute('aria-hidden', 'true');
    host.inert = true;
    document.body.append(host);
    try {
      const note = readNote();
      flushSync(() => setDrawing({ host, Sheet: PictureSheet, said: { note, provenance } }));
      const description = [sentence, note].filter(Boolean).join(' ');
      const picture = await drawPicture(host, { title, description });
      return { picture, name: nameOf(title, provenance) };
    } finally {
      flushSync(() => setDrawing(null));
      host.remove();
    }
  };
  const drawPng = async () => {
    const { toPng } = await import('./toPng.ts');
    const { picture, name } = await draw();
    return { png: await toPng(picture), name: `${name}.png` };
  };
  const takeBy = async (way: Way): Promise<string> => {
    switch (way) {
      case 'copy':
        return copyPicture(async () => (await drawPng()).png);
      case 'svg': {
        const { picture: drawn, name } = await draw();
        saveFile(`${name}.svg`, [drawn.svg], 'image/svg+xml');
        return saySaved(`${name}.svg`);
      }
      case 'png': {
        const { png, name } = await drawPng();
        saveFile(name, [png], 'image/png');
        return saySaved(name);
      }
    }
  };
  const take = (way: Way) => {
    if (busyWith) return;
    setBusyWith(way);
    setOutcome('');
    void takeBy(way)
      .catch(sayNotDrawn)
      .then(setOutcome)
      .finally(() => setBusyWith(null));
  };

  return (
    <div className={styles.buttons}>
      {WAYS.map(({ way, icon, words }) => (
        <Button
          key={way}
          look="quiet"
          icon={icon}
          isPending={busyWith === way}
          aria-label={`${words}: ${title}`}
          onClick={() => take(way)}
        >
          {words}
        </Button>
      ))}
      <p className={styles.outcome} aria-live="polite">
        {outcome}
      </p>
      {drawing &&
        createPortal(
          <drawing.Sheet {...{ title, sentence, picture }} {...drawing.said} />,
          drawing.host,
        )}
    </div>
  );
}

/** Without its ending: "SMP 2017-18 Status by subgroup as at 2018-01-12". */
const nameOf = (title: string, provenance: Provenance | null): string =>
  nameFile({
    about: [provenance?.shortName ?? '', provenance?.planYear ?? '', title],
    which: provenance ? nameMoment(provenance) : '',
  });
