import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useOpenedFiles, useOpenFile } from '#queries/snapshots.ts';
import { fileAddress } from '#queries/source.ts';
import { FileInput } from '#ui/FileInput.tsx';
import { FileProblem } from '#ui/FileProblem.tsx';
import { useDroppedFile } from '#ui/useDroppedFile.ts';
import { OpenedBefore } from './OpenedBefore.tsx';
import { WayIn } from './WayIn.tsx';

const TITLE = 'Open a file I was sent';

/** The third way to begin: a snapshot's data file, chosen or dropped. */
export function OpenAFile() {
  const open = useOpenFile();
  const opened = useOpenedFiles();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);

  const openFile = async (file: File) => {
    if (open.isPending) return;
    const result = await open.mutateAsync(file);
    if (!result.ok) return;
    await navigate({ to: '/board', search: { at: fileAddress(result.value.snapshot.hash) } });
  };
  const isOver = useDroppedFile((file) => void openFile(file));
  if (open.error) throw open.error;

  const problem = open.data?.ok === false && open.variables && (
    <FileProblem name={open.variables.name} problem={open.data.problem} />
  );
  return (
    <WayIn
      title={open.isPending ? 'Opening…' : TITLE}
      onChoose={() => input.current?.click()}
      isOver={isOver}
      more={
        (problem || opened.length > 0) && (
          <>
            {problem}
            {opened.length > 0 && <OpenedBefore files={opened} />}
          </>
        )
      }
    >
      <FileInput
        ref={input}
        label={TITLE}
        accept=".ndjson"
        onFile={(file) => void openFile(file)}
      />
      A snapshot of a plan, saved as a file: choose it, or drop it on this page. It is checked and
      read here, and uploaded nowhere.
    </WayIn>
  );
}
