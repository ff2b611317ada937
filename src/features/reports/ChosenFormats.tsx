import { REPORT_FORMATS, type ReportFormat } from '#reports/making/formats.ts';
import type { PackDraft } from './packDraft.ts';
import styles from './Reports.module.css';
import { FORMAT_WORDS } from './words.ts';

interface ChosenFormatsProps {
  readonly formats: readonly ReportFormat[];
  readonly change: (changed: Pick<PackDraft, 'formats'>) => void;
}

/** Any of them: each says the same. */
export function ChosenFormats({ formats, change }: ChosenFormatsProps) {
  const choose = (format: ReportFormat, isChosen: boolean) =>
    change({
      formats: REPORT_FORMATS.filter((one) => (one === format ? isChosen : formats.includes(one))),
    });
  return (
    <fieldset className={styles.formats}>
      <legend className={styles.legend}>Which formats</legend>
      {REPORT_FORMATS.map((format) => {
        const { name, hint } = FORMAT_WORDS[format];
        return (
          <label key={format} className={styles.check}>
            <input
              type="checkbox"
              checked={formats.includes(format)}
              onChange={({ target }) => choose(format, target.checked)}
            />
            <span>
              {name} <span className={styles.hint}>{hint}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
