import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './FileDrop.module.css';

const DRAGS = ['dragover', 'dragleave', 'drop'] as const;

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

/**
 * A file by a button, or dropped anywhere on the page: beside a small target the browser would leave
 * the app and show the file itself. Whoever uses it reads the file.
 */
export function FileDrop({ label, accept, isPending = false, onFile, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const takeFirst = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isPending) onFile(file);
  };
  const dragged = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    if (event.type === 'drop') takeFirst(event.dataTransfer.files);
  });
  useEffect(() => {
    // Leaving one element for another is a leaving, too; the next moment is over it.
    const listen = (event: DragEvent) => dragged(event);
    for (const type of DRAGS) window.addEventListener(type, listen);
    return () => {
      for (const type of DRAGS) window.removeEventListener(type, listen);
    };
  }, []);

  return (
    <div className={styles.drop} data-over={isOver}>
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
