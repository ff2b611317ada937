import { Button } from '#ui/Button.tsx';
import styles from './Pack.module.css';
import { printsPageEdges } from './usePageRules.ts';

/** What prints the pack, and how to set the browser's own window. Never on paper itself. */
export const PackBar = () => (
  <aside className={styles.bar} aria-label="Print">
    <Button look="primary" icon="print" onClick={() => window.print()}>
      Print
    </Button>
    <p>
      In the window that opens, choose A4; for a file, choose <strong>Save as PDF</strong>.{' '}
      {printsPageEdges() ? (
        <>
          Switch <strong>Headers and footers</strong> off: the pages carry their own.
        </>
      ) : (
        <>
          Switch <strong>Headers and footers</strong> on: this browser numbers the pages only there.
        </>
      )}
    </p>
  </aside>
);
