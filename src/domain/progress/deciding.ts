import type { RecordId } from '../ids.ts';
import type { ActionView } from '../plans/actionView.ts';
import type { Records } from '../versions/records.ts';
import { typeDay } from '../calendar.ts';
import type { IsoDate } from '../ids.ts';
import { type AnsweredRequest, isOpen } from './dateRequests.ts';
import type { DueDateDraft, WrongDay } from './decideDueDate.ts';
import { notWithdrawn } from './standing.ts';

/** Which due day is decided on. It stands in the address; nothing of it means a new decision. */
export interface Deciding {
  /** A request that is granted or not. */
  readonly request?: RecordId<'date-request'>;
  /** What is most likely to be decided of it. */
  readonly verdict?: 'agree' | 'refuse';
  /** The revision that is put right, or `first` for the day first agreed. */
  readonly corrects?: RecordId<'date-revision'> | 'first';
  /** Whoever decides goes on with the list of all requests. */
  readonly list?: true;
}

/** Takes it from an address. What it does not know is left out, never refused. */
export function readDeciding(search: Readonly<Record<string, unknown>>): Deciding {
  const { request, verdict, corrects } = search;
  return {
    ...(isWord(request) && { request: request as RecordId<'date-request'> }),
    ...((verdict === 'agree' || verdict === 'refuse') && { verdict }),
    ...(isWord(corrects) && { corrects: corrects as RecordId<'date-revision'> }),
    ...(search['list'] === true && { list: true as const }),
  };
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What is decided on, found among what was said of the action. */
export type Decision =
  | { readonly kind: 'new' }
  | { readonly kind: 'request'; readonly asked: AnsweredRequest }
  | { readonly kind: 'correction'; readonly day: IsoDate; readonly wrong: WrongDay }
  /** It is not here, was decided, or was put right already. */
  | { readonly kind: 'gone' };

export function decisionOf(
  { action, dueDays, requests }: Pick<ActionView, 'action' | 'dueDays' | 'requests'>,
  { request, corrects }: Deciding,
): Decision {
  if (request) {
    const asked = requests.find((each) => each.request.id === request);
    return asked && isOpen(asked) ? { kind: 'request', asked } : { kind: 'gone' };
  }
  if (!corrects) return { kind: 'new' };
  const due = dueDays.find(({ isFirst, revision, correctedBy }) =>
    corrects === 'first' ? isFirst && !correctedBy : revision?.id === corrects,
  );
  if (!due || due.correctedBy) return { kind: 'gone' };
  const { day, revision, isFirst } = due;
  if (isFirst) {
    return { kind: 'correction', day, wrong: { corrects: action.id, from: day, request: null } };
  }
  if (!revision) return { kind: 'gone' };
  const { from, request: granted } = revision.value;
  return { kind: 'correction', day, wrong: { corrects: revision.id, from, request: granted } };
}

/** The form as it opens: what was asked for, or what was written down wrongly, stands in it. */
export function draftOfDecision(
  { dueDays }: Pick<ActionView, 'dueDays'>,
  decision: Decision,
  verdict: DueDateDraft['verdict'],
  today: IsoDate,
): DueDateDraft {
  const blank = { verdict, to: '', reason: '', refusal: '', approver: '', madeOn: typeDay(today) };
  switch (decision.kind) {
    case 'new':
    case 'gone':
      return blank;
    case 'request': {
      const { to, reason } = decision.asked.request.value;
      return { ...blank, to: typeDay(to), reason };
    }
    case 'correction': {
      const { corrects } = decision.wrong;
      const wrong = dueDays.find(({ revision }) => revision?.id === corrects)?.revision?.value;
      if (!wrong) return { ...blank, to: typeDay(decision.day) };
      const { to, reason, approver, madeOn } = wrong;
      return { ...blank, to: typeDay(to), reason, approver, madeOn: typeDay(madeOn) };
    }
  }
}

/** Who agreed to other days before, the latest first, each once; offered to whoever writes another. */
export function approversUsed(records: Records): readonly string[] {
  const agreed = notWithdrawn(records, 'date-revision').map(({ value, writtenAt }) => ({
    ...{ who: value.approver, writtenAt },
  }));
  const declined = notWithdrawn(records, 'date-refusal').map(({ value, writtenAt }) => ({
    ...{ who: value.by, writtenAt },
  }));
  const latestFirst = [...agreed, ...declined].toSorted((a, b) =>
    a.writtenAt < b.writtenAt ? 1 : -1,
  );
  return [...new Set(latestFirst.map(({ who }) => who))].filter(Boolean).slice(0, MOST_OFFERED);
}

const MOST_OFFERED = 10;
