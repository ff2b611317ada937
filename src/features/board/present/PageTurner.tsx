import { Button } from '#ui/Button.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './Present.module.css';
import type { Pages } from './usePages.ts';
import { sayPage } from './words.ts';

interface PageTurnerProps {
  readonly pages: Pages;
  readonly count: number;
  /** Of the page that is shown: read out with its number. */
  readonly title: string;
}

/** Where in the slides one is, and the way on, back and out. */
export const PageTurner = ({ pages: { page, goTo, leave }, count, title }: PageTurnerProps) => (
  <div className={styles.turner} role="group" aria-label="Pages">
    <Button look="quiet" icon="close" onClick={leave}>
      Leave
    </Button>
    {document.fullscreenEnabled && (
      <Button look="quiet" icon="open" onClick={toggleFullScreen}>
        Full screen
      </Button>
    )}
    <p className={styles.page} role="status">
      {sayPage(page, count)}
      <VisuallyHidden>: {title}</VisuallyHidden>
    </p>
    <Button
      look="quiet"
      icon="chevron-left"
      aria-disabled={page === 1}
      onClick={() => goTo(page - 1)}
    >
      Back
    </Button>
    <Button
      look="quiet"
      icon="chevron-right"
      aria-disabled={page === count}
      onClick={() => goTo(page + 1)}
    >
      Next
    </Button>
  </div>
);

/** Only as large as the window where the browser refuses: nothing is lost. */
function toggleFullScreen(): void {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  turned.catch(() => undefined);
}
