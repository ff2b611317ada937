/** How long a browser may take to begin, in milliseconds: then the memory is given back. */
const BEGUN_AFTER_MS = 60_000;

/** Hands a file to the browser, which asks where to, or puts it among the downloads. */
export function saveFile(name: string, parts: readonly BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN_AFTER_MS);
}
