import type { RecordId } from '#domain/ids.ts';
import type { Agency } from '#domain/records/agency.ts';
import type { Author } from '#domain/versions/version.ts';
import { sampleId } from './entry.ts';

const agency = (number: number) => sampleId('agency', { number });

export const maidstoneCouncil = agency(1);
export const kentPolice = agency(2);
export const kentCounty = agency(3);
export const kentFire = agency(4);
export const probation = agency(5);
export const ccg = agency(6);
export const pcc = agency(7);
export const mediation = agency(8);
export const golding = agency(9);
export const choices = agency(10);
export const oneMaidstone = agency(11);

/**
 * The members listed in the partnership plan update of 25 September 2018 (Maidstone Borough Council,
 * s62715). Which of them are responsible authorities follows section 5 of the Crime and Disorder Act
 * 1998; the update itself does not say.
 */
export const AGENCIES: readonly (readonly [RecordId<'agency'>, Agency])[] = [
  [maidstoneCouncil, responsible('Maidstone Borough Council', 'MBC')],
  [kentPolice, responsible('Kent Police', '')],
  [kentCounty, responsible('Kent County Council', 'KCC')],
  [kentFire, responsible('Kent Fire & Rescue', 'KFRS')],
  [probation, responsible('Kent, Surrey & Sussex Community Rehabilitation Company', 'CRC')],
  [ccg, responsible('Clinical commissioning group', 'CCG')],
  [
    pcc,
    {
      name: 'Kent Police and Crime Commissioner',
      shortName: 'PCC',
      type: 'co-operating',
      predecessor: null,
    },
  ],
  [mediation, other('Maidstone Mediation')],
  [golding, { name: 'Golding Homes', shortName: '', type: 'co-operating', predecessor: null }],
  [choices, other('Choices')],
  [oneMaidstone, other('One Maidstone')],
];

function responsible(name: string, shortName: string): Agency {
  return { name, shortName, type: 'responsible-authority', predecessor: null };
}

function other(name: string): Agency {
  return { name, shortName: '', type: 'voluntary-or-other', predecessor: null };
}

/** Writes down what all subgroups share, and now and then an update for a chair who is away. */
export const officer: Author = {
  name: 'Community Safety Partnerships Officer',
  agency: 'Maidstone Borough Council',
};
