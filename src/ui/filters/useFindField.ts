import { useEffect, useRef } from 'react';

/**
 * The field holds what is being typed, and the address comes after. Where the address changes by
 * itself, as by a step back, the field follows it.
 *
 * @param find as the address has it
 * @returns the field, and what empties it and goes back to it
 */
export function useFindField(find: string) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && input !== document.activeElement) input.value = find;
  }, [find]);
  const empty = () => {
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  return [field, empty] as const;
}
