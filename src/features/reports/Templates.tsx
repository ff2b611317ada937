import { useForm } from 'react-hook-form';
import { PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { namesOf } from '#domain/plans/namesOf.ts';
import { saveTemplate, type TemplateDraft, templatesOf } from '#domain/plans/reportTemplates.ts';
import type { ReportTemplate } from '#domain/records/reportTemplate.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { Disputed } from '#forms/Disputed.tsx';
import { useLiveRecords, useRecords } from '#queries/records.ts';
import { useRetiring, useSaveRecord } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { ProblemSummary } from '#ui/fields/ProblemSummary.tsx';
import { SaveButton } from '#ui/fields/SaveButton.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { sayFieldOf } from '#ui/records/fieldWords.ts';
import { sayValueOf } from '#ui/records/valueWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { fromTemplate, type PackDraft, templateOf } from './packDraft.ts';
import styles from './Reports.module.css';
import { sayTemplateProblem } from './words.ts';

interface TemplatesProps {
  readonly draft: PackDraft;
  readonly setDraft: (draft: PackDraft) => void;
  readonly isReadOnly: boolean;
}

/** Ways to make a report that have names: to be used again at the next meeting, and taken out of use. */
export function Templates({ draft, setDraft, isReadOnly }: TemplatesProps) {
  const templates = useLiveRecords(templatesOf);
  const retiring = useRetiring();
  return (
    <>
      {templates.length === 0 ? (
        <p className={styles.hint}>
          A template keeps the report, its sections, their order and the formats under a name, for
          the next meeting.
        </p>
      ) : (
        <ul className={styles.templates}>
          {templates.map((template) => (
            <li key={template.id}>
              <OneTemplate
                {...{ template, isReadOnly }}
                use={() => setDraft(fromTemplate(template.value))}
                remove={() =>
                  void retiring
                    .retire(template, `Template “${template.value.name}” removed`)
                    .catch(() => undefined)
                }
              />
            </li>
          ))}
        </ul>
      )}
      {retiring.error && <NotSaved />}
      {!isReadOnly && <SaveTemplateForm draft={draft} templates={templates} />}
    </>
  );
}

interface OneTemplateProps {
  readonly template: Summarised<'report-template'>;
  readonly isReadOnly: boolean;
  readonly use: () => void;
  readonly remove: () => void;
}

function OneTemplate({ template, isReadOnly, use, remove }: OneTemplateProps) {
  const words = useWords();
  const names = useRecords(namesOf);
  const { name } = template.value;
  if (template.conflicts.length > 0) {
    return (
      <>
        <p>People disagree about the template {name}.</p>
        <Disputed
          record={template}
          sayField={(field) => sayFieldOf('report-template', field)}
          sayValue={(field, said) => sayValueOf('report-template', field, said, { words, names })}
        />
      </>
    );
  }
  return (
    <span className={styles.template}>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <Button aria-label={`Use the template ${name}`} onClick={use}>
        Use
      </Button>
      {!isReadOnly && (
        <Button look="quiet" aria-label={`Remove the template ${name}`} onClick={remove}>
          Remove
        </Button>
      )}
    </span>
  );
}

interface SaveTemplateFormProps {
  readonly draft: PackDraft;
  readonly templates: readonly Summarised<'report-template'>[];
}

/** A name for what is chosen on the page. */
function SaveTemplateForm({ draft, templates }: SaveTemplateFormProps) {
  const record = useSaveRecord('report-template');
  const { control, handleSubmit, reset } = useForm<TemplateDraft, unknown, ReportTemplate>({
    defaultValues: { name: '' },
    resolver: byRule(
      (typed: TemplateDraft) => saveTemplate(typed, templateOf(draft), templates),
      sayTemplateProblem,
    ),
  });
  const save = handleSubmit(async (value) => {
    const done = `Template “${value.name}” saved`;
    const edit = { recordId: null, seen: [], scope: PARTNERSHIP_SCOPE, value, done };
    try {
      await record.save(edit);
    } catch {
      // Said in the form, where the name still is.
      return;
    }
    reset({ name: '' });
  });
  return (
    <form className={styles.fields} aria-label="Save as a template" noValidate onSubmit={save}>
      {record.error && <NotSaved />}
      <ProblemSummary control={control} />
      <TextField
        control={control}
        name="name"
        label="Save what is chosen as a template"
        hint="For example, Quarterly board"
      />
      <div className={styles.buttons}>
        <SaveButton isPending={record.isPending}>Save template</SaveButton>
      </div>
    </form>
  );
}
