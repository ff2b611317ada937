import { createContext, useContext } from 'react';
import type { Control } from 'react-hook-form';
import type { ActionChoices } from '#domain/plans/actionChoices.ts';
import type { ActionDraft } from '#domain/plans/editAction.ts';
import type { PlanColumnId } from '#domain/plans/planColumns.ts';
import type { Action } from '#domain/records/action.ts';

/** What the cells of an edited row share: one form, though no element could stand around them. */
export interface RowForm {
  readonly control: Control<ActionDraft, unknown, Action>;
  readonly choices: ActionChoices;
  /** Those with a field in the row. */
  readonly shownFields: readonly (keyof ActionDraft)[];
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  readonly save: () => void;
  readonly cancel: () => void;
}

export const RowFormContext = createContext<RowForm | null>(null);

/** @throws {TypeError} in a row that is not edited: a mistake in the program */
export function useRowForm(): RowForm {
  const form = useContext(RowFormContext);
  if (!form) throw new TypeError('No row is edited: render within EditedRow');
  return form;
}

/** What can be changed in each column. */
export const FIELDS_OF: Readonly<Partial<Record<PlanColumnId, readonly (keyof ActionDraft)[]>>> = {
  title: ['title'],
  objective: ['objective'],
  lead: ['leadAgency', 'leadRole'],
  start: ['start'],
};
