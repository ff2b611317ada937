/** What a worker may do with a file of its own: the DOM library of TypeScript knows it not. */
export interface SyncAccessHandle {
  read(into: Uint8Array, options: { readonly at: number }): number;
  write(from: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

type SyncFileHandle = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<SyncAccessHandle>;
  move(name: string): Promise<void>;
};

/** @throws {DOMException} `NoModificationAllowedError` while another tab has it open */
export async function openFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<SyncAccessHandle> {
  const file = await folder.getFileHandle(name, { create: true });
  return (file as SyncFileHandle).createSyncAccessHandle();
}

/**
 * Removes a file that is open. Emptied first: Chromium never adds to the room it thinks is used what
 * came in by a handle, but takes off what a removed file has, and from below nothing it counts round
 * to 4 GB (seen in Chromium 156; docs/decisions/0012).
 */
export async function removeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  file: SyncAccessHandle,
): Promise<void> {
  file.truncate(0);
  file.flush();
  file.close();
  await folder.removeEntry(name);
}

/** Gives a closed file another name, whether or not there is one of that name. */
export async function renameFile(
  folder: FileSystemDirectoryHandle,
  from: string,
  to: string,
): Promise<void> {
  if (await hasFile(folder, to)) await removeFile(folder, to, await openFile(folder, to));
  await ((await folder.getFileHandle(from)) as SyncFileHandle).move(to);
}

export async function hasFile(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  for await (const found of folder.keys()) if (found === name) return true;
  return false;
}

/** All that is in a file. Bytes that are no UTF-8 come out as replacement characters. */
export function textOf(file: SyncAccessHandle): string {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return new TextDecoder().decode(bytes);
}

/**
 * Adds text and has it on the disk before it returns.
 *
 * @throws {DOMException} when there is no room: the file is then as it was before
 */
export function addText(file: SyncAccessHandle, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const size = file.getSize();
  try {
    const written = file.write(bytes, { at: size });
    if (written < bytes.length) throw new DOMException('Cut short', 'QuotaExceededError');
    file.flush();
  } catch (cause) {
    file.truncate(size);
    throw cause;
  }
}
