import { SECTION_KINDS, SECTION_TITLES, type SectionKind } from '#reports/model/kinds.ts';
import { IconButton } from '#ui/Button.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import type { PackDraft } from './packDraft.ts';
import styles from './Reports.module.css';

interface ChosenSectionsProps {
  readonly sections: readonly SectionKind[];
  readonly change: (changed: Pick<PackDraft, 'sections'>) => void;
}

/** What the report is made of, in its order; moved by buttons, so that no mouse is needed. */
export function ChosenSections({ sections, change }: ChosenSectionsProps) {
  const others = SECTION_KINDS.filter((kind) => !sections.includes(kind));
  const move = (from: number, to: number) => {
    const moved = sections.toSpliced(from, 1);
    const section = sections[from];
    if (section) change({ sections: moved.toSpliced(to, 0, section) });
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
                  icon="sort-up"
                  label={`Move up: ${title}`}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                />
                <IconButton
                  icon="sort-down"
                  label={`Move down: ${title}`}
                  disabled={at === sections.length - 1}
                  onClick={() => move(at, at + 1)}
                />
                <IconButton
                  icon="close"
                  label={`Leave out: ${title}`}
                  onClick={() => change({ sections: sections.toSpliced(at, 1) })}
                />
              </span>
            </li>
          );
        })}
      </ol>
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
