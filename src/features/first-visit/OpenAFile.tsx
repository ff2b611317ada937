import { useNavigate } from '@tanstack/react-router';
import { sayShortDay } from '#domain/calendar.ts';
import { useOpenedFiles, useOpenFile } from '#queries/snapshots.ts';
import { fileAddress } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { FileDrop } from '#ui/FileDrop.tsx';
import { FileProblem } from '#ui/FileProblem.tsx';
import styles from './FirstVisitPage.module.css';

/** The third way to begin, and the files that were opened here before. */
export function OpenAFile() {
  const open = useOpenFile();
  const opened = useOpenedFiles();
  const navigate = useNavigate();
  const href = useHref();

  const openFile = async (file: File) => {
    const result = await open.mutateAsync(file);
    if (!result.ok) return;
    await navigate({ to: '/board', search: { at: fileAddress(result.value.snapshot.hash) } });
  };
  return (
    <li className={styles.way}>
      <h2 className={styles.wayTitle}>Open a file I was sent</h2>
      <p className={styles.wayWords}>
        A snapshot of a plan, saved as a file. It is checked and read here, and uploaded nowhere.
      </p>
      <div className={styles.wayMore}>
        <FileDrop
          label="Choose the file"
          accept=".ndjson"
          isPending={open.isPending}
          onFile={(file) => void openFile(file)}
        >
          or drop it on this page
        </FileDrop>
        {open.data?.ok === false && open.variables && (
          <FileProblem name={open.variables.name} problem={open.data.problem} />
        )}
        {opened.length > 0 && (
          <section aria-label="Opened before" className={styles.opened}>
            <h3 className={styles.openedTitle}>Opened before</h3>
            <ul>
              {opened.map(({ hash, title, asAt }) => (
                <li key={hash}>
                  <a href={href({ to: '/board', search: { at: fileAddress(hash) } })}>{title}</a>,
                  as at {sayShortDay(asAt)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </li>
  );
}
