import { expect, it } from 'vitest';
import { claimsIn, folded, said } from '#test/agencyStory.ts';
import { anAgency, erased } from '#test/builders.ts';
import type { Agency } from '../records/agency.ts';
import { byId } from './history.ts';

/** With a list, in a field that only a newer app knows. */
const withTrades = (...trades: string[]) => ({ ...anAgency(), trades }) as Agency;

it('joins changes of different fields, in the name of the head written last', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'Maidstone' }), 1, first);
  const other = await said(anAgency({ type: 'co-operating' }), 2, first);

  const record = folded(first, one, other);

  expect(record?.value).toEqual(anAgency({ shortName: 'Maidstone', type: 'co-operating' }));
  expect(record?.conflicts).toEqual([]);
  expect(record?.heads).toEqual([one.id, other.id].toSorted());
  expect(record?.author).toEqual(other.author);
});

it('takes a change that all made in the same way', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'Maidstone' }), 1, first);
  const other = await said(anAgency({ shortName: 'Maidstone' }), 2, first);

  const record = folded(first, one, other);

  expect(record).toMatchObject({ value: { shortName: 'Maidstone' }, conflicts: [] });
});

it('keeps what all had seen, and every claim, where a field was changed in several ways', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const two = await said(anAgency({ shortName: 'Two' }), 2, first);
  const three = await said(anAgency({ shortName: 'Three' }), 3, first);

  const record = folded(first, one, two, three);

  expect(record?.value).toEqual(anAgency());
  expect(claimsIn(record)).toEqual([
    ['shortName', 'Author 1: One', 'Author 2: Two', 'Author 3: Three'],
  ]);
});

it('names whoever wrote a claim, not whoever changed another field after them', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const later = await said(anAgency({ shortName: 'One', name: 'Borough' }), 2, one);
  const other = await said(anAgency({ shortName: 'Other' }), 3, first);

  const record = folded(first, one, later, other);

  expect(record?.value).toEqual(anAgency({ name: 'Borough' }));
  expect(claimsIn(record)).toEqual([['shortName', 'Author 1: One', 'Author 3: Other']]);
});

it('takes a list as one field', async () => {
  const first = await said(withTrades('a'), 0);
  const one = await said(withTrades('a', 'b'), 1, first);
  const other = await said(withTrades('a', 'c'), 2, first);

  const record = folded(first, one, other);

  expect(record?.value).toEqual(withTrades('a'));
  expect(claimsIn(record)).toEqual([['trades', 'Author 1: a,b', 'Author 2: a,c']]);
});

it('ends a conflict once a person has chosen, on every device', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);
  const chosen = await said(anAgency({ shortName: 'Other' }), 3, one, other);
  const chosenToo = await said(anAgency({ shortName: 'Other' }), 4, one, other);

  expect(folded(first, one, other, chosen)).toMatchObject({
    value: { shortName: 'Other' },
    conflicts: [],
    heads: [chosen.id],
  });
  expect(folded(first, one, other, chosen, chosenToo)).toMatchObject({ conflicts: [] });
});

it('shows a new conflict where two people chose differently', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);
  const chosen = await said(anAgency({ shortName: 'One' }), 3, one, other);
  const chosenToo = await said(anAgency({ shortName: 'Other' }), 4, one, other);

  const record = folded(first, one, other, chosen, chosenToo);

  expect(claimsIn(record)).toEqual([['shortName', 'Author 3: One', 'Author 4: Other']]);
});

it('keeps a return to the old value, though a third head had not seen what it returned from', async () => {
  const first = await said(anAgency(), 0);
  const change = await said(anAgency({ shortName: 'New' }), 1, first);
  const back = await said(anAgency(), 2, change);
  const kept = await said(anAgency({ shortName: 'New', type: 'co-operating' }), 3, change);
  const third = await said(anAgency({ name: 'Borough' }), 4, first);

  const record = folded(first, change, back, kept, third);

  expect(record?.value).toEqual(anAgency({ name: 'Borough', type: 'co-operating' }));
  expect(record?.conflicts).toEqual([]);
});

it('keeps a record in use, and asks, when one retires it while another changes it', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);
  const changed = await said(anAgency({ shortName: 'Changed' }), 2, first);

  const record = folded(first, retired, changed);

  expect(record).toMatchObject({ value: { shortName: 'Changed' }, isRetired: false });
  expect(claimsIn(record)).toEqual([['isRetired', 'Author 1: true', 'Author 2: false']]);
});

it('takes a record out of use when the other head changed nothing', async () => {
  const first = await said(anAgency(), 0);
  const retired = await said(null, 1, first);
  const same = await said(anAgency(), 2, first);

  expect(folded(first, retired, same)).toMatchObject({ isRetired: true, conflicts: [] });
});

it('takes a field that only a newer app knows from whoever wrote it', async () => {
  const first = await said(anAgency(), 0);
  const newer = await said({ ...anAgency(), website: 'example.org' } as Agency, 1, first);
  const older = await said(anAgency({ shortName: 'Older' }), 2, first);

  expect(folded(first, newer, older)?.value).toEqual({
    ...anAgency({ shortName: 'Older' }),
    website: 'example.org',
  });
});

it('does not take a field called isRetired for word that the record is out of use', async () => {
  const first = await said({ ...anAgency(), isRetired: true } as Agency, 0);
  const one = await said({ ...anAgency({ name: 'One' }), isRetired: true } as Agency, 1, first);
  const other = await said(
    { ...anAgency({ shortName: 'O' }), isRetired: true } as Agency,
    2,
    first,
  );

  const record = folded(first, one, other);

  expect(record).toMatchObject({ isRetired: false, conflicts: [] });
  expect(record?.value).toEqual(anAgency({ name: 'One', shortName: 'O' }));
});

it('takes a field called __proto__, constructor or toString like any other', async () => {
  const odd = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "toString": 2}') as object;
  const first = await said(anAgency(), 0);
  const one = await said({ ...anAgency(), ...odd }, 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);

  const value = folded(first, one, other)?.value ?? {};

  expect(JSON.parse(JSON.stringify(value))).toEqual({
    ...anAgency({ shortName: 'Other' }),
    ...odd,
  });
  expect(Object.keys(value)).toContain('__proto__');
});

it('asks about each difference when what the heads had in common was erased', async () => {
  const first = await said(anAgency(), 0);
  const shared = await said(anAgency({ name: 'A person', shortName: 'AP' }), 1, first);
  const back = await said(anAgency(), 2, shared);
  const other = await said(anAgency({ shortName: 'AP' }), 3, shared);

  const record = folded(first, erased(shared), back, other);

  expect(record?.value).toEqual(anAgency());
  expect(claimsIn(record)).toEqual([['shortName', 'Author 2: MBC', 'Author 3: AP']]);
});

it('asks so too when one of the heads brought the record back into use', async () => {
  const first = await said(anAgency(), 0);
  const shared = await said(anAgency({ shortName: 'AP' }), 1, first);
  const retired = await said(null, 2, shared);
  const back = await said(anAgency(), 3, retired);
  const other = await said(anAgency({ shortName: 'AP' }), 4, shared);

  const record = folded(first, erased(shared), retired, back, other);

  expect(claimsIn(record)).toEqual([['shortName', 'Author 3: MBC', 'Author 4: AP']]);
});

it('asks about each difference while what the heads had in common has not come', async () => {
  const first = await said(anAgency(), 0);
  const missing = await said(anAgency({ shortName: 'AP' }), 1, first);
  const back = await said(anAgency(), 2, missing, first);
  const other = await said(anAgency({ shortName: 'AP' }), 3, missing, first);

  expect(claimsIn(folded(first, back, other))).toEqual([
    ['shortName', 'Author 2: MBC', 'Author 3: AP'],
  ]);
  expect(folded(first, missing, back, other)).toMatchObject({
    value: { shortName: 'MBC' },
    conflicts: [],
  });
});

it('shows the same on every device when people disagree over what was in conflict before', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);
  const chosen = await said(anAgency({ shortName: 'Chosen' }), 3, one, other);
  const chosenToo = await said(anAgency({ shortName: 'Chosen too' }), 4, one, other);
  const [lowest] = [one, other].toSorted(byId);

  const record = folded(first, one, other, chosen, chosenToo);

  expect(record?.value).toEqual(lowest?.body?.value);
  expect(folded(first, other, one, chosenToo, chosen)).toEqual(record);
});

it('shows one of the claims when nothing is left that all had seen', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ shortName: 'One' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);
  const [lowest] = [one, other].toSorted(byId);

  const record = folded(erased(first), one, other);

  expect(record?.value).toEqual(lowest?.body?.value);
  expect(claimsIn(record)).toEqual([['shortName', 'Author 1: One', 'Author 2: Other']]);
});

it('lets an erased head claim nothing, and waits for a Version that replaces it', async () => {
  const first = await said(anAgency(), 0);
  const one = await said(anAgency({ name: 'A person' }), 1, first);
  const other = await said(anAgency({ shortName: 'Other' }), 2, first);

  const record = folded(first, erased(one), other);

  expect(record?.value).toEqual(anAgency({ shortName: 'Other' }));
  expect(record).toMatchObject({ conflicts: [], heads: [one.id, other.id].toSorted() });
});
