import type { ReportFormat } from '#reports/making/formats.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Meter } from '#ui/Meter.tsx';
import { Notice } from '#ui/Notice.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { sayNumber, sayNumberOf } from '#ui/words.ts';
import styles from './Reports.module.css';
import type { FileState, MakingState } from './useReports.ts';
import { FORMAT_WORDS, saySize } from './words.ts';

interface PackFilesProps {
  readonly state: MakingState;
}

/** Each file, how far it is, and, once it is there, a button to save it. */
export function PackFiles({ state: { files, isRunning, drawing, trouble } }: PackFilesProps) {
  const made = [...files.values()].flatMap((file) => (file.kind === 'made' ? [file] : []));
  const saveAll = () => {
    for (const { name, file } of made) saveFile(name, [file], file.type);
  };
  return (
    <section className={styles.files} aria-label="Files">
      {trouble !== '' && (
        <Notice kind="error" title="The files could not be made">
          {trouble}
        </Notice>
      )}
      <p role="status">{sayHowFar()}</p>
      <ul className={styles.fileList}>
        {[...files].map(([format, file]) => (
          <FileLine key={format} format={format} file={file} />
        ))}
      </ul>
      {!isRunning && made.length > 1 && (
        <Button look="primary" icon="download" onClick={saveAll}>
          {`Save all ${sayNumber(made.length)} files`}
        </Button>
      )}
    </section>
  );

  function sayHowFar(): string {
    if (drawing) return `Drawing the charts: ${drawing.done} of ${drawing.of}`;
    const ready = `${sayNumber(made.length)} of ${sayNumberOf(files.size, 'file')} ready`;
    return isRunning ? ready : `${ready}. They are on this device alone until you send them.`;
  }
}

const FileLine = ({
  format,
  file,
}: {
  readonly format: ReportFormat;
  readonly file: FileState;
}) => {
  const { name } = FORMAT_WORDS[format];
  return (
    <li className={styles.file}>
      <strong>{name}</strong>
      {file.kind === 'waiting' && <span className={styles.hint}>Waiting</span>}
      {file.kind === 'writing' && <Meter label={`${name} written`} percent={file.share * 100} />}
      {file.kind === 'failed' && (
        <span className={styles.failed}>
          <Icon name="warning" /> {`Not made: ${file.reason}`}
        </span>
      )}
      {file.kind === 'made' && (
        <>
          <span>
            <bdi>{file.name}</bdi> <span className={styles.hint}>{saySize(file.file.size)}</span>
          </span>
          <Button
            icon="download"
            aria-label={`Save ${name}`}
            onClick={() => saveFile(file.name, [file.file], file.file.type)}
          >
            Save
          </Button>
        </>
      )}
    </li>
  );
};
