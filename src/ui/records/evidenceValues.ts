import { sayDay } from '#domain/calendar.ts';
import type { RecordBodies } from '#domain/records/kinds.ts';
import type { MeasuredPeriod } from '#domain/records/measurement.ts';
import { SCORE_PARTS, type ScoredIssue } from '#domain/records/scoredIssue.ts';
import {
  CHANGE_POINT_WORDS,
  DATA_FLAG_WORDS,
  FINDING_TYPE_WORDS,
  INDICATOR_ROLE_WORDS,
  PERIOD_KIND_WORDS,
  POLARITY_WORDS,
  SCORE_PART_WORDS,
  SMALL_NUMBER_WORDS,
} from '../evidenceWords.ts';
import { sayNumberOf } from '../words.ts';

type Of<K extends keyof RecordBodies> = {
  readonly [F in keyof RecordBodies[K]]?: (value: NonNullable<RecordBodies[K][F]>) => string;
};

const yes = () => 'Yes';

const indicator: Of<'indicator'> = {
  polarity: (polarity) => POLARITY_WORDS[polarity],
  role: (role) => INDICATOR_ROLE_WORDS[role],
  frequency: (kind) => PERIOD_KIND_WORDS[kind],
  smallNumbers: (rule) => SMALL_NUMBER_WORDS[rule],
};

const measurement: Of<'measurement'> = {
  period: sayDays,
  flag: (flag) => DATA_FLAG_WORDS[flag],
  batch: yes,
  corrects: yes,
};

const batch: Of<'import-batch'> = {
  refused: (all) =>
    all.map(({ reason, rows }) => `${sayNumberOf(rows, 'row')}: ${reason}`).join('\n') || 'None',
};

const target: Of<'target-revision'> = {
  what: (what) => ({ target: 'Target', baseline: 'Baseline' })[what],
  corrects: yes,
};

const changePoint: Of<'change-point'> = { changeKind: (kind) => CHANGE_POINT_WORDS[kind] };

const assessment: Of<'strategic-assessment'> = {
  alternatives: (all) =>
    all.map(({ option, whyNot }) => `${option}: ${whyNot}`).join('\n') || 'None',
};

const issue: Of<'scored-issue'> = { scores: sayScores };

const finding: Of<'finding'> = { type: (type) => FINDING_TYPE_WORDS[type] };

/** Fields of measured series and of assessments that take more than a name, a day or a number to say. */
export const SAY_EVIDENCE = {
  indicator,
  measurement,
  'import-batch': batch,
  'target-revision': target,
  'change-point': changePoint,
  'strategic-assessment': assessment,
  'scored-issue': issue,
  finding,
};

function sayDays({ start, end }: MeasuredPeriod): string {
  return `${sayDay(start)} to ${sayDay(end)}`;
}

function sayScores(scores: ScoredIssue['scores']): string {
  const said = SCORE_PARTS.filter((part) => scores[part]);
  return said.map((part) => `${SCORE_PART_WORDS[part]}: ${scores[part]}`).join('\n') || 'None';
}
