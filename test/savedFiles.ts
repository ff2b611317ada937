import { onTestFinished, vi } from 'vitest';

interface SavedFile {
  readonly name: string;
  readonly file: Blob;
}

/** jsdom has no downloads: what the page hands to the browser is kept here, in order. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  let handed: Blob | null = null;
  URL.createObjectURL = (file: Blob) => {
    handed = file;
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(
    this: HTMLAnchorElement,
  ) {
    if (handed) saved.push({ name: this.download, file: handed });
  });
  onTestFinished(() => click.mockRestore());
  return saved;
}
