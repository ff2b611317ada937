import type { Ref } from 'react';

interface FileInputProps {
  /** For whoever presses it: a button of ours, which everybody sees. */
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own chooser, out of sight. */
export const FileInput = ({ ref, label, accept, onFile }: FileInputProps) => (
  <input
    ref={ref}
    type="file"
    hidden
    aria-label={label}
    accept={accept}
    onChange={({ target }) => {
      const file = target.files?.[0];
      if (file) onFile(file);
      // The same file can be chosen again after it was mended.
      target.value = '';
    }}
  />
);
