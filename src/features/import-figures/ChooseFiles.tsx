import { useId } from 'react';
import { useDroppedFiles } from '#ui/useDroppedFile.ts';
import styles from './ImportFigures.module.css';

interface ChooseFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own field takes several files, and what is dropped on it. */
export function ChooseFiles({ onFiles }: ChooseFilesProps) {
  const id = useId();
  const isOver = useDroppedFiles(onFiles);
  return (
    <div className={styles.file} data-over={isOver}>
      <label htmlFor={id}>Files of figures (CSV, .xlsx or .ods; several months at once)</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".csv,.txt,.tsv,.xlsx,.ods"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <span className={styles.quiet}>
        Or drop them anywhere on this page. The files stay on this device. Nothing is kept before
        you have seen what would change.
      </span>
    </div>
  );
}
