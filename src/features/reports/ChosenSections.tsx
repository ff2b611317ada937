import { useLayoutEffect, useRef, useState } from 'react';
import { SECTION_KINDS, SECTION_TITLES, type SectionKind } from '#reports/model/kinds.ts';
import { IconButton } from '#ui/Button.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import type { PackDraft } from './packDraft.ts';
import styles from './Reports.module.css';
import { sayPlaced } from './words.ts';

interface ChosenSectionsProps {
  readonly sections: readonly SectionKind[];
  readonly change: (changed: Pick<PackDraft, 'sections'>) => void;
}

type Press = 'up' | 'down' | 'out';

const idOf = (press: Press, section: SectionKind) => `${press}-${section}`;

/** What the report is made of, in its order; moved by buttons, so that no mouse is needed. */
export function ChosenSections({ sections, change }: ChosenSectionsProps) {
  const others = SECTION_KINDS.filter((kind) => !sections.includes(kind));
  const [told, setTold] = useState('');
  const focusOn = useRef<string | null>(null);
  // What is moved in the page loses the focus, and what is taken out of it has none to give.
  useLayoutEffect(() => {
    if (focusOn.current) document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  });

  const move = (press: 'up' | 'down', section: SectionKind) => {
    const from = sections.indexOf(section);
    const to = press === 'up' ? from - 1 : from + 1;
    if (to < 0 || to >= sections.length) return;
    focusOn.current = idOf(press, section);
    setTold(sayPlaced(SECTION_TITLES[section], to + 1, sections.length));
    change({ sections: sections.toSpliced(from, 1).toSpliced(to, 0, section) });
  };
  const leaveOut = (section: SectionKind) => {
    const at = sections.indexOf(section);
    const next = sections[at + 1] ?? sections[at - 1];
    focusOn.current = next ? idOf('out', next) : null;
    setTold(`${SECTION_TITLES[section]} is left out`);
    change({ sections: sections.toSpliced(at, 1) });
  };
  return (
    <>
      <ol className={styles.sections}>
        {sections.map((section, at) => {
          const title = SECTION_TITLES[section];
          return (
            <li key={section}>
              <span>{title}</span>
              <span className={styles.moves}>
                <IconButton
                  id={idOf('up', section)}
                  icon="sort-up"
                  label={`Move up: ${title}`}
                  aria-disabled={at === 0 || undefined}
                  onClick={() => move('up', section)}
                />
                <IconButton
                  id={idOf('down', section)}
                  icon="sort-down"
                  label={`Move down: ${title}`}
                  aria-disabled={at === sections.length - 1 || undefined}
                  onClick={() => move('down', section)}
                />
                <IconButton
                  id={idOf('out', section)}
                  icon="close"
                  label={`Leave out: ${title}`}
                  onClick={() => leaveOut(section)}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <VisuallyHidden>
        <span role="status">{told}</span>
      </VisuallyHidden>
      {others.length > 0 && (
        <SelectField
          label="Add a section"
          value=""
          onChoose={(section) => change({ sections: [...sections, section as SectionKind] })}
        >
          <option value="">Choose one</option>
          {others.map((section) => (
            <option key={section} value={section}>
              {SECTION_TITLES[section]}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
