import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { anAgency } from './builders.ts';
import { anAction, anId, anUpdate, aPlan, said, SUBGROUP } from './planBuilders.ts';

/** Where the plan of the only subgroup stands. */
export const PAGE = `/subgroups/${SUBGROUP}`;
export const POLICE = anId('agency', 2);
export const ALCOHOL = anId('theme', 1);

/** One led by the council, two by the police: one with a theme and an update, one without a day. */
export const THREE_ACTIONS = () =>
  aPlan(
    said('agency', anAgency({ name: 'Kent Police' }), {
      scope: PARTNERSHIP_SCOPE,
      recordId: POLICE,
    }),
    said('theme', { title: 'Alcohol' }, { scope: PARTNERSHIP_SCOPE, recordId: ALCOHOL }),
    said('action', anAction({ objective: 'Know what exists', leadAgency: anId('agency') })),
    said(
      'action',
      anAction({ ref: 'MH-2', title: 'Street triage', leadAgency: POLICE, themes: [ALCOHOL] }),
      { recordId: anId('action', 2) },
    ),
    said(
      'action',
      anAction({ ref: 'MH-3', title: 'Joint patrols', leadAgency: POLICE, originalDue: null }),
      { recordId: anId('action', 3) },
    ),
    said('progress-update', anUpdate({ action: anId('action', 2), confidence: 'low' })),
  );
