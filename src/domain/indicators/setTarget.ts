import { readDay } from '../calendar.ts';
import type { IsoDate, RecordId } from '../ids.ts';
import type { TargetRevision } from '../records/targetRevision.ts';
import { accept, refuse, type Result } from '../result.ts';
import { LONGEST_TITLE, plainLine } from '../text.ts';
import { readFigure } from './readFigure.ts';

export interface TargetDraft {
  readonly what: TargetRevision['what'];
  /** Blank takes it away. */
  readonly value: string;
  readonly tolerance: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly agreedBy: string;
}

export interface TargetProblem {
  readonly field: keyof TargetDraft;
  readonly kind:
    | 'value-unreadable'
    | 'tolerance-not-0-to-100'
    | 'from-missing'
    | 'to-unreadable'
    | 'to-before-from'
    | 'reason-missing'
    | 'text-too-long';
}

/** The target or baseline as it is set from now on, or every problem at once, in the form's order. */
export function setTarget(
  draft: TargetDraft,
  indicator: RecordId<'indicator'>,
  today: IsoDate,
): Result<TargetRevision, readonly TargetProblem[]> {
  const problems: TargetProblem[] = [];
  const no = (field: TargetProblem['field'], kind: TargetProblem['kind']) =>
    problems.push({ field, kind });
  const figure = draft.value.trim() === '' ? null : readFigure(draft.value);
  if (figure && figure.kind !== 'value') no('value', 'value-unreadable');
  const percent = draft.tolerance.trim() === '' ? null : readFigure(draft.tolerance);
  const tolerance = percent?.kind === 'value' ? percent.value : null;
  if (percent && (tolerance === null || tolerance < 0 || tolerance > 100)) {
    no('tolerance', 'tolerance-not-0-to-100');
  }
  const from = readDay(draft.from);
  const to = readDay(draft.to);
  const start = from.ok ? from.value : null;
  if (start === null) no('from', 'from-missing');
  if (!to.ok) no('to', 'to-unreadable');
  else if (start !== null && to.value !== null && to.value < start) no('to', 'to-before-from');
  const reason = plainLine(draft.reason);
  if (reason === '') no('reason', 'reason-missing');
  if (reason.length > LONGEST_TITLE) no('reason', 'text-too-long');
  const agreedBy = plainLine(draft.agreedBy);
  if (agreedBy.length > LONGEST_TITLE) no('agreedBy', 'text-too-long');
  if (problems.length > 0 || start === null) return refuse(problems);
  return accept({
    ...{ indicator, what: draft.what, reason, from: start, madeOn: today, corrects: null },
    value: figure?.kind === 'value' ? figure.value : null,
    tolerance: draft.what === 'target' ? tolerance : null,
    to: to.ok ? to.value : null,
    agreedBy,
  });
}
