import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Shell.module.css';
import type { Trouble } from './trouble.ts';

interface TroublePanelProps {
  readonly trouble: Trouble;
  /** For whoever is asked for help. */
  readonly detail: string;
  readonly onTryAgain: () => void;
}

/** What happened, what is safe, and the one next step. */
export const TroublePanel = ({ trouble, detail, onTryAgain }: TroublePanelProps) => (
  <div className={styles.trouble}>
    <title>{trouble.title}</title>
    <h1 tabIndex={-1}>{trouble.title}</h1>
    <Notice kind="error" title={trouble.words[0] ?? ''}>
      {trouble.words.slice(1).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
    <div className={styles.troubleActions}>
      <Button look="primary" onClick={() => location.reload()}>
        Load the page again
      </Button>
      <Button onClick={onTryAgain}>Try again</Button>
    </div>
    <details>
      <summary>For whoever is asked for help</summary>
      <code>{detail}</code>
    </details>
  </div>
);
