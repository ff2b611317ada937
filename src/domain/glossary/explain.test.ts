import { describe, expect, it } from 'vitest';
import { explainer, isAcronym } from './explain.ts';

const OCG = { term: 'OCG', meaning: 'organised crime group' };
const CSE = { term: 'CSE', meaning: 'child sexual exploitation' };
const SECTION = { term: 's136', meaning: 'section 136 of the Mental Health Act' };
const LEAD = { term: 'Lead agency', meaning: 'The agency answerable for an action' };

const explain = explainer([OCG, CSE, SECTION, LEAD]);

/** Acronyms in square brackets. */
const marked = (text: string) =>
  explain(text)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.written}]`))
    .join('');

it.each([
  ['MARAC', true],
  ['MoRiLE', true],
  ['s136', true],
  ['Marking', false],
  ['Lead agency', false],
  ['CSE lead', false],
])('takes %s for an acronym: %s', (term, expected) => {
  expect(isAcronym({ term, meaning: '' })).toBe(expected);
});

describe('acronyms in a text', () => {
  it.each([
    ['An OCG was named.', 'An [OCG] was named.'],
    ['OCGs and the OCG’s leader', '[OCGs] and the OCG’s leader'],
    ['Mapped OCGs/CSE, s136.', 'Mapped [OCGs]/[CSE], [s136].'],
    ['OCG, then OCG again', '[OCG], then OCG again'],
    ['Nothing to explain', 'Nothing to explain'],
    ['', ''],
  ])('of “%s” are found once each', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['OCGX', 'BOCG', 'ocg', 'ÉOCG', 'CSE2'])('are whole words: %s is none', (text) => {
    expect(explain(text)).toEqual([text]);
  });

  it('are left alone where the text spells them out', () => {
    expect(marked('An Organised Crime Group (OCG) and CSE')).toBe(
      'An Organised Crime Group (OCG) and [CSE]',
    );
  });

  it('loses no character, whatever the glossary holds', () => {
    const odd = explainer([{ term: 'A+B(C', meaning: 'odd' }, OCG]);
    const text = 'A+B(C and an OCG?';

    const pieces = odd(text);
    expect(pieces.map((one) => (typeof one === 'string' ? one : one.written)).join('')).toBe(text);
    expect(pieces).toContainEqual({ written: 'OCG', term: OCG });
  });

  it.each(['COVID-19', 'MH/CYP', 'A.B', 'Q&A', 'A\\B', 'S#1', '[AB]', 'A^B', 'A,B-C'])(
    'are found whatever marks they have: %s',
    (term) => {
      const own = { term, meaning: 'spelt out' };

      expect(explainer([own, OCG])(`On ${term} now`)).toEqual([
        'On ',
        { written: term, term: own },
        ' now',
      ]);
    },
  );

  it('leaves every text alone without a glossary', () => {
    expect(explainer([])('An OCG')).toEqual(['An OCG']);
  });
});
