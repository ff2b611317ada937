import type { Survey } from '#queries/importFigures.ts';
import { Notice } from '#ui/Notice.tsx';
import { sayList, sayNumber, sayNumberOf } from '#ui/words.ts';
import { LAYOUT_WORDS, NOTE_WORDS } from './words.ts';

interface SurveyNotesProps {
  readonly survey: Survey;
  readonly files: readonly File[];
}

/** What was recognised, and what has to be known of it. */
export const SurveyNotes = ({ survey, files }: SurveyNotesProps) => (
  <>
    <Notice kind="success" title={LAYOUT_WORDS[survey.layout].name}>
      <p>
        <bdi>{sayList(files.map(({ name }) => name))}</bdi>: {sayNumberOf(survey.rows, 'row')},{' '}
        {sayNumberOf(survey.areas.length, 'area')} and {sayNumber(survey.series.length)} series.
      </p>
    </Notice>
    {survey.notes.map(({ file, kind }) => (
      <Notice key={`${file} ${kind}`} kind="warning">
        <p>
          <bdi>{file}</bdi> {NOTE_WORDS[kind]}
        </p>
      </Notice>
    ))}
    {survey.missing.length > 0 && (
      <Notice
        kind="warning"
        title={`${sayNumberOf(survey.missing.length, 'month')} not in the files`}
      >
        <p>
          {sayList(survey.missing.slice(0, 12).map(({ force, month }) => `${force} ${month}`))}
          {survey.missing.length > 12 && ' and more'}. They are not known, and are not zero.
        </p>
      </Notice>
    )}
  </>
);
