import { useNavigate } from '@tanstack/react-router';
import { useInEdition } from '#queries/preview.ts';
import type { Preview } from '#queries/source.ts';
import { Button } from '#ui/Button.tsx';
import { sayEditionOnPages, sayPreviewed } from '#ui/editionWords.ts';
import styles from './Shell.module.css';

interface PreviewBarProps {
  readonly preview: Preview;
}

/** Says that what is on screen would be frozen, and is not yet. */
export function PreviewBar({ preview: { edition } }: PreviewBarProps) {
  const { withheld } = useInEdition(edition);
  const navigate = useNavigate();
  const leave = () => navigate({ to: '/snapshots/new', search: { at: undefined } });
  return (
    <aside className={styles.bar} aria-label="Preview">
      <p>
        <strong>{sayPreviewed(edition)}</strong> Nothing is frozen yet.{' '}
        {sayEditionOnPages(edition, withheld)}
      </p>
      <Button look="quiet" onClick={leave}>
        Back to taking it
      </Button>
    </aside>
  );
}
