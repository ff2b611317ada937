import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './FileDrop.module.css';

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

/** A file by a button, or dropped onto it. Whoever uses it reads the file. */
export function FileDrop({ label, accept, isPending = false, onFile, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const takeFirst = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isPending) onFile(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    takeFirst(event.dataTransfer.files);
  };

  return (
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropped}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          takeFirst(event.target.files);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Button icon="open" isPending={isPending} onClick={() => input.current?.click()}>
        {isPending ? 'Opening…' : label}
      </Button>
      <span className={styles.words}>{children}</span>
    </div>
  );
}
