import { Link, useSearch } from '@tanstack/react-router';
import { useIsReadOnly } from '#queries/source.ts';
import { Button } from '#ui/Button.tsx';
import { Meter } from '#ui/Meter.tsx';
import { Notice } from '#ui/Notice.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useDroppedFiles } from '#ui/useDroppedFile.ts';
import { sayNumberOf } from '#ui/words.ts';
import { AskAboutFile } from './AskAboutFile.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import styles from './ImportFigures.module.css';
import { MapSeries } from './MapSeries.tsx';
import { PastImports } from './PastImports.tsx';
import { PreviewImport } from './PreviewImport.tsx';
import { RefusedRows } from './RefusedRows.tsx';
import { SurveyNotes } from './SurveyNotes.tsx';
import { useImporting } from './useImporting.ts';
import { sayReadProblem } from './words.ts';

/** Official figures, read from files and compared with what stands, before anything is written. */
export function ImportFiguresPage() {
  const isReadOnly = useIsReadOnly();
  return (
    <div className={styles.page}>
      <title>Import figures</title>
      <PageHeader title="Import figures" />
      {isReadOnly ? (
        <p>
          A past day or a snapshot is only looked at: figures are imported into today’s records.
        </p>
      ) : (
        <Importing />
      )}
      {!isReadOnly && (
        <section className={styles.past} aria-labelledby="past-imports">
          <h2 id="past-imports">Past imports</h2>
          <p className={styles.quiet}>
            Undoing one takes back its figures, and no others. Indicators that it made stay.
          </p>
          <PastImports />
        </section>
      )}
    </div>
  );
}

const passBy = () => undefined;

function Importing() {
  const { indicator } = useSearch({ from: '/import/figures' });
  const importing = useImporting();
  const { state, files } = importing;
  // Dropped while another is read or looked at, a file would take the app's place in the window.
  useDroppedFiles(passBy);
  switch (state.kind) {
    case 'reading': {
      const size = files.reduce((sum, file) => sum + file.size, 0);
      const percent = size === 0 ? 0 : Math.round((state.bytes / size) * 100);
      return (
        <div className={styles.choose}>
          <Meter label="Read" percent={percent} />
          <Button onClick={importing.cancel}>Cancel</Button>
        </div>
      );
    }
    case 'problem': {
      const { problem } = state;
      const { title, words } = sayReadProblem(problem);
      const isQuestion = problem.kind === 'which-column' || problem.kind === 'which-period';
      return (
        <div className={styles.choose}>
          <Notice kind={isQuestion ? 'info' : 'error'} title={title}>
            <p>
              {problem.file !== '' && <bdi>{problem.file}: </bdi>}
              {words}
            </p>
          </Notice>
          {isQuestion && (
            <AskAboutFile
              key={problem.kind}
              question={problem}
              answers={importing.answers}
              onAnswers={importing.answer}
            />
          )}
          <ChooseFiles onFiles={importing.choose} />
        </div>
      );
    }
    case 'surveyed':
      return (
        <div className={styles.page}>
          <SurveyNotes survey={state.survey} files={files} />
          <RefusedRows refused={state.survey.refused} />
          {state.survey.areas.length > 0 ? (
            <MapSeries
              survey={state.survey}
              wanted={indicator ?? ''}
              onMapped={(answers) => importing.preview(state.survey, answers)}
            />
          ) : (
            <>
              <p>There is no figure in it that can be taken.</p>
              <ChooseFiles onFiles={importing.choose} />
            </>
          )}
        </div>
      );
    case 'preview':
      return (
        <div className={styles.page}>
          {importing.hasFailed && <NotSaved />}
          <PreviewImport
            preview={state.preview}
            isPending={importing.isWriting}
            onImport={() => importing.write(state.preview)}
            onBack={() => importing.back(state.survey)}
          />
          <RefusedRows refused={state.preview.refused} />
        </div>
      );
    case 'done':
      return (
        <div className={styles.choose}>
          <Notice kind="success" title={`${sayNumberOf(state.figures, 'figure')} imported`}>
            <p>
              The import stands first among the past imports below, where it can be undone.{' '}
              <Link to="/indicators">See the indicators</Link>.
            </p>
            {state.isNew && (
              <p>
                Counts below 5 of new indicators are hidden. Where they may be shown as published,
                say why in the details of the indicator.
              </p>
            )}
          </Notice>
          <ChooseFiles onFiles={importing.choose} />
        </div>
      );
    case 'failed':
    case 'choosing':
      return (
        <div className={styles.choose}>
          {state.kind === 'failed' && (
            <Notice kind="error" title="The file could not be read">
              <p>
                It may have been moved or changed meanwhile. Nothing was written. Choose it again.
              </p>
            </Notice>
          )}
          <ChooseFiles onFiles={importing.choose} />
        </div>
      );
  }
}
