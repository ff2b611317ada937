import { type ReactNode, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './FileDrop.module.css';
import { FileInput } from './FileInput.tsx';
import { useDroppedFile } from './useDroppedFile.ts';

interface FileDropProps {
  /** What choosing does: "Open a snapshot file". */
  readonly label: string;
  /** Endings that the browser offers first, for example ".ndjson". Others can be chosen, too. */
  readonly accept: string;
  readonly isPending?: boolean;
  readonly onFile: (file: File) => void;
  /** Beside the button: what will happen. */
  readonly children?: ReactNode;
}

/** A file by a button, or dropped anywhere on the page. Whoever uses it reads the file. */
export function FileDrop({ label, accept, isPending = false, onFile, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File) => {
    if (!isPending) onFile(file);
  };
  const isOver = useDroppedFile(take);
  return (
    <div className={styles.drop} data-over={isOver}>
      <FileInput ref={input} label={label} accept={accept} onFile={take} />
      <Button icon="open" isPending={isPending} onClick={() => input.current?.click()}>
        {isPending ? 'Opening…' : label}
      </Button>
      <span className={styles.words}>{children}</span>
    </div>
  );
}
