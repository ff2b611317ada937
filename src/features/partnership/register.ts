import type { NavigateOptions } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { IsoDate, RecordId } from '#domain/ids.ts';
import type { MutableKind, RecordBodies } from '#domain/records/kinds.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Retiring } from '#domain/structure/retiring.ts';
import type { Recorded, Records } from '#domain/versions/records.ts';
import type { Next } from '#queries/saving.ts';
import type { FieldProblem } from '#ui/fields/byRule.ts';
import type { Words } from '#ui/partnershipWords.ts';
import type { SectionId } from './sections.ts';

export interface Saying {
  /** What ids stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** What the partnership calls its markings. */
  readonly words: Words;
}

/** An address of the app, for `navigate`. */
export type ToPage = NavigateOptions;

/** What a new record begins with. */
export interface Beginning<K extends MutableKind> {
  readonly records: Records;
  readonly today: IsoDate;
  /** What the address says it is of: of which subgroup a meeting is, for example. */
  readonly of: string | undefined;
  /** The one that was added just before; `null` for the first. */
  readonly like: RecordBodies[K] | null;
}

/** What a rule has to know beside the draft. */
export interface Editing<K extends MutableKind> {
  /** `null` for a new one, as `self` is. */
  readonly before: RecordBodies[K] | null;
  readonly self: RecordId<K> | null;
  readonly records: Records;
}

export interface FieldsProps<K extends MutableKind, Draft extends FieldValues> {
  readonly form: UseFormReturn<Draft, unknown, RecordBodies[K]>;
  readonly editing: Editing<K>;
  readonly today: IsoDate;
}

/**
 * One list of the partnership's own records, agencies for example: how they are named, filled in,
 * checked and taken out of use. The pages that list, change and retire them are written once, and
 * are given one of these.
 */
export interface Register<K extends MutableKind, Draft extends FieldValues> {
  readonly kind: K;
  readonly section: SectionId;
  readonly words: RegisterWords;
  /** As a list and a title name it. */
  readonly nameOf: (value: RecordBodies[K], records: Records, asAt: IsoDate) => string;
  /** By field: as it is called on the screen. */
  readonly fields: Readonly<Record<keyof RecordBodies[K] & string, string>>;
  /** What a field says, where that takes more than the names of what it refers to. */
  readonly sayValue: (field: string, value: unknown, saying: Saying) => string;
  readonly blank: (beginning: Beginning<K>) => Draft;
  readonly draftOf: (record: Pick<Recorded<K>, 'id' | 'value'>, records: Records) => Draft;
  readonly edit: (
    draft: Draft,
    editing: Editing<K>,
  ) => Result<RecordBodies[K], readonly SaidProblem<FieldPath<Draft>>[]>;
  readonly Fields: ComponentType<FieldsProps<K, Draft>>;
  /** Beside the name of one that is in use: where else to go with it. */
  readonly Links?: ComponentType<{ readonly id: RecordId<K> }>;
  /** What somebody wrote in words of their own, by what the field is called. */
  readonly freeTexts: (value: RecordBodies[K]) => readonly (readonly [string, string])[];
  /** The page that shows it with all that belongs to it: saving leads there, and not to the list. */
  readonly pageOf?: (id: RecordId<K>) => ToPage;
  readonly retire: (records: Records, asAt: IsoDate, id: RecordId<K>) => Retiring;
  /** What else is to be written for a draft: in the same save, all or none. */
  readonly also?: (draft: Draft, records: Records, id: RecordId<K>) => readonly Next<MutableKind>[];
}

/** A problem with the words for it. */
export interface SaidProblem<Field extends string> extends FieldProblem<Field> {
  readonly words: string;
}

/** What a rule made of a draft, its problems put into words. */
export function inWords<Value, Field extends string, Problem extends FieldProblem<Field>>(
  result: Result<Value, readonly Problem[]>,
  say: (problem: Problem) => string,
): Result<Value, readonly (Problem & SaidProblem<Field>)[]> {
  if (result.ok) return result;
  return refuse(result.problem.map((problem) => ({ ...problem, words: say(problem) })));
}

export interface RegisterWords {
  /** "Agency" */
  readonly kind: string;
  /** "Add an agency" */
  readonly add: string;
  /** Heads the list: "Agencies". */
  readonly title: string;
  /** What they are for, under the heading. */
  readonly about: string;
  /** Where there are none: "No agencies yet". */
  readonly none: string;
}
