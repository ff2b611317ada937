import { useFieldArray, useForm } from 'react-hook-form';
import { type IndicatorChoice, indicatorChoices } from './choices.ts';
import { areasOursFirst, mappingsOf } from '#domain/indicators/mapSeries.ts';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Records } from '#domain/versions/records.ts';
import type { Survey } from '#queries/importFigures.ts';
import { useLiveRecords } from '#queries/records.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import styles from './ImportFigures.module.css';
import { LAYOUT_WORDS } from './words.ts';

/** A series of the file and where it goes; an empty indicator is a new one. */
export interface SeriesAnswer {
  readonly area: string;
  readonly series: string;
  readonly indicator: string;
}

export interface MapAnswers {
  readonly source: string;
  readonly rows: SeriesAnswer[];
}

interface MapSeriesProps {
  readonly survey: Survey;
  /** The indicator that somebody came from; empty when none. */
  readonly wanted: string;
  readonly onMapped: (answers: MapAnswers) => void;
}

const everything = (records: Records) => records;

/** Which series of the file go to which indicators: asked once, and remembered. */
export function MapSeries({ survey, wanted, onMapped }: MapSeriesProps) {
  const records = useLiveRecords(everything);
  const choices = indicatorChoices(records);
  const ours = thePartnership(records)?.value;
  const areas = areasOursFirst(
    survey.areas.map(({ name }) => name),
    `${ours?.area ?? ''} ${ours?.name ?? ''}`,
  );
  const first = { area: areas[0] ?? '', series: survey.series[0] ?? '', indicator: wanted };
  const { control, handleSubmit, setError } = useForm<MapAnswers>({
    defaultValues: {
      source: LAYOUT_WORDS[survey.layout].source,
      rows: startingRows(records, survey, first),
    },
  });
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' });
  const submit = handleSubmit((answers) => {
    if (answers.source.trim() !== '')
      return onMapped({ ...answers, source: answers.source.trim() });
    return setError('source', { message: 'Say who published the figures.' }, { shouldFocus: true });
  });
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        control={control}
        name="source"
        label="Who published the figures, and where"
        hint="Shown with every figure. A revised file of the same source puts its own figures right."
      />
      {fields.map(({ id }, index) => (
        <SeriesRow
          key={id}
          {...{ control, index, areas, choices, series: survey.series }}
          onRemove={fields.length > 1 ? () => remove(index) : null}
        />
      ))}
      <p className={styles.quiet}>
        A new indicator for another area becomes a comparator of the first one with the same series.
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => append(first)}>Add another series</Button>
        <Button look="primary" type="submit">
          See what would change
        </Button>
      </div>
    </form>
  );
}

/** What was said before of this layout, as far as the file has it. */
function startingRows(records: Records, survey: Survey, first: SeriesAnswer): SeriesAnswer[] {
  const areas = new Set(survey.areas.map(({ name }) => name));
  const series = new Set(survey.series);
  const known = mappingsOf(records, survey.layout)
    .filter((mapping) => areas.has(mapping.area) && series.has(mapping.series))
    .filter(({ indicator }) => first.indicator === '' || indicator === first.indicator)
    .map(({ area, series: name, indicator }) => ({ area, series: name, indicator }));
  return known.length > 0 ? known : [first];
}

interface SeriesRowProps {
  readonly control: ReturnType<typeof useForm<MapAnswers>>['control'];
  readonly index: number;
  readonly areas: readonly string[];
  readonly series: readonly string[];
  readonly choices: readonly IndicatorChoice[];
  readonly onRemove: (() => void) | null;
}

const asOption = (text: string) => ({ value: text, label: text });

function SeriesRow({ control, index, areas, series, choices, onRemove }: SeriesRowProps) {
  const name = `rows.${index}` as const;
  return (
    <fieldset className={styles.row}>
      <legend>Series {index + 1}</legend>
      <Select control={control} name={`${name}.area`} label="Area" options={areas.map(asOption)} />
      <Select
        control={control}
        name={`${name}.series`}
        label="Series in the file"
        options={series.map(asOption)}
      />
      <Select
        control={control}
        name={`${name}.indicator`}
        label="Indicator"
        blank="A new indicator, named after the series"
        options={choices}
      />
      {onRemove && (
        <div className={styles.buttons}>
          <Button look="quiet" onClick={onRemove} aria-label={`Remove series ${index + 1}`}>
            Remove
          </Button>
        </div>
      )}
    </fieldset>
  );
}
