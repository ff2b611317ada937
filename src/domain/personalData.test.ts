import { describe, expect, it } from 'vitest';
import { personalDataIn, personalDataInFields } from './personalData.ts';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe('what looks like personal data', () => {
  it.each([
    ['birth-date', 'Met with Jane Example (12/03/1985) at home'],
    ['birth-date', 'Jane O’Example, 12 March 1985, was referred'],
    ['birth-date', 'client dob 12/3/85'],
    ['birth-date', 'D.O.B.: 12.03.1985'],
    ['birth-date', 'born on 12th March 2003'],
    ['birth-date', 'date of birth 12/03/2014'],
    ['phone', 'ring her on 07700 900123'],
    ['phone', 'call (01622) 960123'],
    ['phone', 'office 020 7946 0958'],
    ['phone', '+44 7700 900123'],
    ['phone', '+44 (0)1622 960123'],
    ['postcode', 'lives near ME14 1XX'],
    ['postcode', 'SW1A 1AA'],
    ['postcode', 'at me15 6jq'],
    ['postcode', 'M1 1AE'],
    ['case-reference', 'crime ref 46/12345/17'],
    ['case-reference', 'Crime reference number: ZY12345'],
    ['case-reference', 'see ZY/012345/17 for it'],
    ['case-reference', 'NHS no. 943 476 5919'],
    ['case-reference', 'Case: 20171234'],
    ['email', 'write to jane.example@kent.example.uk'],
  ])('is noticed: a %s in %j', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    'Two of four workshops held; 62% of the time has gone.',
    'True on 12/01/2018, due 31 March 2018, moved from 30/09/2017.',
    'Moved at the Board (11/10/2017) to 31 March 2018',
    'Agreed with Kent Police, 12 January 2018',
    'Offences fell from 1,204 in 2016-17 to 1,150 in 2017-18.',
    'The budget is £10,000, of which 0 was spent.',
    'Meeting at 10.30 to 12.00 in room B2 on the 1st',
    'In Q3 2nd phase began; M1 2nd lane works are no concern',
    'MH-1 follows on from CR-45 and OCG-12.',
    'Crime figures for 2017/18 and cases in 2016/17 were compared',
    'The case number of each referral stays with the agency',
    'From 01/04/2017-31/03/2018 and 2017-04-01',
    'Population 0 1 2 3',
    'Born out of the scoping exercise of 2017',
    'https://democracy.maidstone.gov.uk/mgAi.aspx?ID=24554',
  ])('is not seen in %j', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('is shown as it was written, once of each kind', () => {
    const text = 'Ring 07700 900123 or 07700 900456 about ME14 1XX';

    expect(personalDataIn(text)).toEqual([
      { kind: 'phone', found: '07700 900123' },
      { kind: 'postcode', found: 'ME14 1XX' },
    ]);
  });

  it('is shown with the field it is in', () => {
    const texts = [
      ['whatChanged', 'Ring 07700 900123'],
      ['evidence', 'None'],
      ['publicWording', 'At ME14 1XX'],
    ] as const;

    expect(personalDataInFields(texts)).toEqual([
      { field: 'whatChanged', kind: 'phone', found: '07700 900123' },
      { field: 'publicWording', kind: 'postcode', found: 'ME14 1XX' },
    ]);
  });

  it.each(['0 '.repeat(100_000), 'Aa '.repeat(70_000), 'a@'.repeat(100_000), '1/'.repeat(100_000)])(
    'is looked for in 200,000 characters in no time',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );
});
