import { useEffect, useEffectEvent, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { suggestCode } from '#domain/plans/suggestCode.ts';
import type { Subgroup } from '#domain/records/subgroup.ts';
import type { SubgroupDraft } from '#domain/structure/editSubgroup.ts';
import { othersOf } from '#domain/structure/others.ts';
import type { Editing } from '../register.ts';

/**
 * While the name is typed, the letters follow it, until somebody types other ones. So they are there
 * before their field is reached, and typing in it replaces them.
 */
export function useSuggestedCode(
  { subscribe, getValues, setValue }: UseFormReturn<SubgroupDraft, unknown, Subgroup>,
  { self, records }: Editing<'subgroup'>,
): void {
  const suggested = useRef('');
  const follow = useEffectEvent(() => {
    const { name, code } = getValues();
    if (code !== '' && code !== suggested.current) return;
    const taken = othersOf(records, 'subgroup', self).map(({ value }) => value.code);
    suggested.current = suggestCode(name, taken);
    setValue('code', suggested.current);
  });
  const begun = useRef(getValues('name'));
  useEffect(() => {
    // What was typed between the drawing of the fields and this.
    if (getValues('name') !== begun.current) follow();
    return subscribe({ name: 'name', formState: { values: true }, callback: () => follow() });
  }, [subscribe, getValues]);
}
